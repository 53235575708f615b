import { readReceipt } from "@gandan/domain/receipts";
import { useCallback, useEffect, useMemo, useState } from "react";
import { IdleWarning, type Stage, StageContext, useMachine } from "./frame/index.ts";
import type { IdleWatch } from "./idle.ts";
import type { Machine } from "./machine.ts";
import { receiptInAddress } from "./petitions/receipt-typed.ts";
import { Screen } from "./screens.tsx";
import { useIdle } from "./use-idle.ts";
import { type Visit, isFresh, newVisit, screenOf } from "./visit.ts";
import { WordsContext, sayIn } from "./words.tsx";

const broughtAlong = () => readReceipt(receiptInAddress(location.hash) ?? "");

/** The whole kiosk: one visit after the other, each forgetting the one before. */
export function Kiosk({ machine, idle, onRest }: { machine: Machine; idle: IdleWatch; onRest: () => void }) {
  const { isEnrolled, isPhone, welcome } = useMachine(machine);
  const isOpen = isEnrolled || isPhone;
  const [visit, setVisit] = useState<Visit>(() => newVisit(broughtAlong()));
  const screen = screenOf(visit);
  const [visits, setVisits] = useState(0);
  const change = useCallback((next: (visit: Visit) => Visit) => setVisit(next), []);

  const startOver = useCallback(() => {
    forgetTraces();
    setVisit((past) => {
      if (past.keptId !== null) machine.forget(past.keptId);
      return newVisit();
    });
    setVisits((count) => count + 1);
    idle.touch();
    onRest();
  }, [machine, idle, onRest]);

  useEffect(() => {
    const brought = () => {
      const receipt = broughtAlong();
      if (receipt === null) return;
      setVisit(newVisit(receipt));
      setVisits((count) => count + 1);
    };
    addEventListener("hashchange", brought);
    return () => removeEventListener("hashchange", brought);
  }, []);
  useEffect(() => {
    document.documentElement.lang = visit.language;
  }, [visit.language]);

  // A citizen's own phone keeps its page; a machine that is or was the commune's forgets by itself.
  const presence = useIdle(idle, welcome !== null && !isPhone && !isFresh(visit), startOver);
  const words = useMemo(
    () => ({ language: visit.language, say: sayIn(visit.language, welcome?.kind ?? "commune") }),
    [visit.language, welcome?.kind],
  );
  const stage = useMemo<Stage>(
    () => ({ machine, visit, change, startOver, idle }),
    [machine, visit, change, startOver, idle],
  );
  return (
    <WordsContext.Provider value={words}>
      <StageContext.Provider value={stage}>
        <Screen key={`${visits} ${screen} ${isOpen}`} name={screen} isOpen={isOpen} />
        {presence.is === "leaving" ? (
          <IdleWarning secondsLeft={presence.secondsLeft} onStay={idle.touch} onLeave={startOver} />
        ) : null}
      </StageContext.Provider>
    </WordsContext.Provider>
  );
}

function forgetTraces(): void {
  globalThis.speechSynthesis?.cancel();
  sessionStorage.clear();
  history.replaceState(null, "", import.meta.env.BASE_URL);
  getSelection()?.removeAllRanges();
}
