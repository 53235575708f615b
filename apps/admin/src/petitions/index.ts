export { Due } from "./due.tsx";
export { StateMark } from "./state-mark.tsx";
