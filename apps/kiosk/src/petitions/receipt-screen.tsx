import { useState } from "react";
import type { Day } from "@gandan/domain/values";
import { Card, Frame, Notice, useMachine, useStage } from "../frame/index.ts";
import { useWords, writeWeekday } from "../words.tsx";
import { ReceiptCard } from "./receipt-card.tsx";

type Taken = "photographed" | "printed" | "written";

/** The receipt; it is left only when the person has said how they keep it. */
export function ReceiptScreen() {
  const { machine, visit, idle, startOver } = useStage();
  const { language, say } = useWords();
  const { welcome, fates, isDurable } = useMachine(machine);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [isAsked, setAsked] = useState(false);
  const fate = fates.get(visit.keptId ?? "");
  const isMeeting = visit.keptId?.startsWith("apt_") === true;
  const due =
    fate?.is === "sent"
      ? fate.answerBy === null
        ? say(isMeeting ? "receipt.appointment" : "receipt.no-due")
        : say("receipt.due", { day: writeWeekday(fate.answerBy as Day, language) })
      : fate?.is === "refused"
        ? say("receipt.refused")
        : say(isDurable ? "receipt.kept" : "receipt.not-durable");
  const title = fate?.is !== "sent" ? "receipt.kept-title" : isMeeting ? "receipt.appointment-title" : "receipt.title";
  const printReceipt = () => {
    const release = idle.hold();
    addEventListener("afterprint", release, { once: true });
    print();
    setTaken("printed");
  };
  const next = (
    <button type="button" className="primary" onClick={() => (taken === null ? setAsked(true) : startOver())}>
      {say("receipt.done")}
    </button>
  );
  const place =
    welcome === null
      ? say("kiosk.name")
      : say("kiosk.place", { kind: say(`place.${welcome.kind}`), name: welcome.communeName });
  return (
    <Frame title={say(title)} next={next} className="keeping">
      <ReceiptCard receipt={visit.receipt} place={place} due={due} />
      <p className="ask">{say("receipt.take")}</p>
      <div className="cards three">
        <Card
          of="camera"
          name={say("receipt.photographed")}
          isChosen={taken === "photographed"}
          onPress={() => setTaken("photographed")}
        />
        <Card
          of="printer"
          name={say(taken === "printed" ? "receipt.printed" : "receipt.print")}
          isChosen={taken === "printed"}
          onPress={printReceipt}
        />
        <Card
          of="pen"
          name={say("receipt.written")}
          isChosen={taken === "written"}
          onPress={() => setTaken("written")}
        />
      </div>
      <Notice of="check" text={isAsked && taken === null ? say("receipt.untaken") : null} />
    </Frame>
  );
}
