export { Card } from "./card.tsx";
export { type Stage, StageContext, useMachine, useRoomy, useStage } from "./contexts.ts";
export { Frame } from "./frame.tsx";
export { IdleWarning } from "./idle-warning.tsx";
export { Keypad } from "./keypad.tsx";
export { Notice } from "./notice.tsx";
