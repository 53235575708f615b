import { createContext, useContext, useEffect, useState } from "react";
import type { IdleWatch } from "../idle.ts";
import type { Machine, MachineState } from "../machine.ts";
import type { Visit } from "../visit.ts";

/** What every screen is handed: the machine, this person's visit, and how to change it. */
export interface Stage {
  readonly machine: Machine;
  readonly visit: Visit;
  readonly change: (next: (visit: Visit) => Visit) => void;
  readonly startOver: () => void;
  readonly idle: IdleWatch;
}

export const StageContext = createContext<Stage | null>(null);

/** The stage the screen stands on. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (stage === null) throw new Error("a screen stands on a stage");
  return stage;
}

/** The machine's state, drawn again when it changes. */
export function useMachine(machine: Machine): MachineState {
  const [state, setState] = useState(machine.state());
  useEffect(() => {
    const changed = () => setState(machine.state());
    changed();
    return machine.subscribe(changed);
  }, [machine]);
  return state;
}

const roomy = "(min-width: 840px)";

/** Whether the screen is a kiosk's and not a phone's: then the kiosk's own keys are shown. */
export function useRoomy(): boolean {
  const [isRoomy, setRoomy] = useState(() => matchMedia(roomy).matches);
  useEffect(() => {
    const media = matchMedia(roomy);
    const changed = () => setRoomy(media.matches);
    media.addEventListener("change", changed);
    return () => media.removeEventListener("change", changed);
  }, []);
  return isRoomy;
}
