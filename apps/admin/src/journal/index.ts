export { History, type Undo } from "./history.tsx";
