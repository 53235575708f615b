import { readReceipt } from "@gandan/domain/receipts";
import { useCallback, useEffect, useState } from "react";
import type { Case } from "../api.ts";
import { ReceptionDays } from "../communes/reception-days.tsx";
import { Card, Frame, Notice, useStage } from "../frame/index.ts";
import { goBack, goTo } from "../visit.ts";
import { type Key, useWords } from "../words.tsx";
import { MeetingCard } from "../reception/meeting-card.tsx";
import { CaseCard } from "./case-card.tsx";
import { Faces } from "./faces.tsx";
import { spellOut } from "./receipt-card.tsx";

// What is dealt with under seal is told at the office and on no screen.
type Told = Exclude<Case, { is: "at-office" }>;
type Looking =
  | { readonly is: "looking" }
  | { readonly is: "found"; readonly found: Told }
  | { readonly is: "not"; readonly why: Key };

const whyNot: Readonly<Record<string, Key>> = { "too-many": "follow.busy", malformed: "follow.unknown" };

/** Where a case stands, or why that cannot be said now. */
export function CaseScreen() {
  const { machine, visit, change } = useStage();
  const { say } = useWords();
  const [looking, setLooking] = useState<Looking>({ is: "looking" });
  const look = useCallback(() => lookUp(machine, visit.receipt).then(setLooking), [machine, visit.receipt]);
  useEffect(() => {
    void look();
  }, [look]);
  const again = () => {
    setLooking({ is: "looking" });
    void look();
  };
  const isMissing = looking.is === "not" && looking.why === "follow.unknown";
  const isAtOffice = looking.is === "not" && looking.why === "follow.at-office";
  const isDone = looking.is !== "not" || isMissing || isAtOffice;
  const next = !isDone ? (
    <button type="button" className="primary" onClick={again}>
      {say("bar.again")}
    </button>
  ) : (
    <button
      type="button"
      className="primary"
      onClick={() => change((now) => goBack({ ...now, receipt: isMissing ? now.receipt : "" }))}
    >
      {say("follow.another")}
    </button>
  );
  return (
    <Frame title={say("follow.case")} next={next}>
      <p className="receipt-line" data-spoken={spellOut(visit.receipt)}>
        {visit.receipt}
      </p>
      {looking.is === "found" ? <Found found={looking.found} receipt={visit.receipt} /> : null}
      <Notice
        of={looking.is === "looking" ? "clock" : isAtOffice ? "person" : "waiting"}
        text={looking.is === "found" ? null : say(looking.is === "looking" ? "follow.looking" : looking.why)}
      />
      {isAtOffice ? <AtOffice /> : null}
    </Frame>
  );
}

// When somebody is received there, and a time of one's own.
function AtOffice() {
  const { change } = useStage();
  const { say } = useWords();
  return (
    <>
      <div className="sheet">
        <ReceptionDays />
      </div>
      <div className="cards">
        <Card
          of="person"
          name={say("kind.appointment")}
          hint={say("kind.appointment-hint")}
          onPress={() => change((now) => goTo(now, "appoint"))}
        />
      </div>
    </>
  );
}

async function lookUp(machine: ReturnType<typeof useStage>["machine"], typed: string): Promise<Looking> {
  const receipt = readReceipt(typed);
  if (receipt === null) return { is: "not", why: "follow.unknown" };
  const looked = await machine.follow(receipt);
  if (!looked.ok) return { is: "not", why: whyNot[looked.fault] ?? "follow.offline" };
  if (looked.value?.is === "at-office") return { is: "not", why: "follow.at-office" };
  return looked.value === null ? { is: "not", why: "follow.unknown" } : { is: "found", found: looked.value };
}

const Found = ({ found, receipt }: { found: Told; receipt: string }) =>
  found.is === "appointment" ? (
    <MeetingCard found={found} />
  ) : (
    <>
      <CaseCard found={found} />
      {found.mayRate ? <Faces receipt={receipt} /> : null}
    </>
  );
