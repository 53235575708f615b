import { type ReceiptNumber, receiptPicture } from "@gandan/domain/receipts";
import { Picture } from "../pictures/index.ts";
import { useWords } from "../words.tsx";
import { QrCode } from "./qr-code.tsx";

/** Where a phone follows the case of a receipt. */
export const followAddress = (receipt: ReceiptNumber): string => `${location.origin}/kiosk/#/theo-doi/${receipt}`;

/** The number sign by sign, for the voice that reads the screen. */
export const spellOut = (receipt: ReceiptNumber): string => Array.from(receipt.replaceAll("-", "")).join(", ");

/** A card a person would keep: picture and colour, number in groups, a code for the phone, and the day. */
export function ReceiptCard({ receipt, place, due }: { receipt: ReceiptNumber; place: string; due: string }) {
  const { say } = useWords();
  const { icon, colour } = receiptPicture(receipt);
  const described = say("receipt.picture", { icon: say(`icon.${icon}`), colour: say(`colour.${colour}`) });
  return (
    <article className={`receipt ${colour}`}>
      <div className="sign">
        <span className="disc">
          <Picture of={icon} />
        </span>
        <p>{described}</p>
      </div>
      <div className="number">
        <p className="place">{place}</p>
        <h2>{say("receipt.number")}</h2>
        <p className="groups" data-spoken={spellOut(receipt)}>
          {receipt.split("-").map((group, index) => (
            <span key={index}>{group}</span>
          ))}
        </p>
        <p className="due">{due}</p>
      </div>
      <div className="code">
        <QrCode text={followAddress(receipt)} name={say("receipt.scan")} />
        <p>{say("receipt.scan")}</p>
      </div>
    </article>
  );
}
