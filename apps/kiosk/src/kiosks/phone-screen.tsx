import { Frame, useMachine, useStage } from "../frame/index.ts";
import { QrCode } from "../petitions/qr-code.tsx";
import { phoneAddress } from "../petitions/receipt-typed.ts";
import { useWords } from "../words.tsx";

/** The code that opens the same pages on a citizen's own phone. */
export function PhoneScreen() {
  const { machine } = useStage();
  const { say } = useWords();
  const { welcome } = useMachine(machine);
  return (
    <Frame title={say("phone.title")} hint={say("phone.hint")}>
      {welcome?.communeId === undefined ? null : (
        <div className="phone-code">
          <QrCode text={phoneAddress(welcome.communeId)} name={say("phone.scan")} />
        </div>
      )}
    </Frame>
  );
}
