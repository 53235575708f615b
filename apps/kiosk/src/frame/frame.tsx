import { type ReactNode, useEffect, useRef } from "react";
import { Picture } from "../pictures/index.ts";
import { goTo } from "../visit.ts";
import { useWords } from "../words.tsx";
import { Bar } from "./bar.tsx";
import { useMachine, useStage } from "./contexts.ts";
import { Terraces } from "./terraces.tsx";

interface FrameProps {
  readonly title: string;
  readonly hint?: string;
  readonly next?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string;
}

/** One question a screen: its title, its answers, its next step, and the bar that is always there. */
export function Frame({ title, hint, next, children, className = "" }: FrameProps) {
  const { visit } = useStage();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever listens or uses keys begins at the question of the new screen.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    document.querySelector("main")?.scrollTo(0, 0);
    return () => globalThis.speechSynthesis?.cancel();
  }, []);
  return (
    <div className={`kiosk ${visit.isLow ? "low" : ""} ${className}`}>
      <Masthead />
      <main>
        <div className="question">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {hint === undefined ? null : <p className="hint">{hint}</p>}
        </div>
        {children}
      </main>
      <Bar>{next}</Bar>
    </div>
  );
}

function Masthead() {
  const { machine, change } = useStage();
  const { say } = useWords();
  const { welcome, count } = useMachine(machine);
  return (
    <header>
      <p className="place">
        {welcome === null
          ? say("kiosk.name")
          : say("kiosk.place", { kind: say(`place.${welcome.kind}`), name: welcome.communeName })}
      </p>
      {count.waiting + count.setAside === 0 ? null : (
        <button type="button" className="badge" onClick={() => change((now) => goTo(now, "outbox"))}>
          <Picture of="waiting" size="small" />
          <span>
            {count.waiting > 0
              ? say("outbox.badge", { count: count.waiting })
              : say("outbox.badge-aside", { count: count.setAside })}
          </span>
        </button>
      )}
      <Terraces />
    </header>
  );
}
