import { receiptPicture } from "@gandan/domain/petitions";
import { ReceiptPicture } from "@gandan/ui/receipt-picture";
import { useWords } from "../../frame/words.tsx";
import classes from "../record/record.module.css";

/** The receipt as the citizen holds it: picture, colour and number, for when they come and ask. */
export function ReceiptMark({ receipt }: { receipt: string }) {
  const { t } = useWords();
  const { icon, colour } = receiptPicture(receipt);
  return (
    <div className={classes.receipt}>
      <ReceiptPicture icon={icon} colour={colour} />
      <div>
        <p className={classes.number}>{receipt}</p>
        <p className={classes.quiet}>
          {t("petitions.receipt.picture", {
            icon: t(`petitions.icon.${icon}`),
            colour: t(`petitions.colour.${colour}`),
          })}
        </p>
      </div>
    </div>
  );
}
