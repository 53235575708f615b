export type { DrawingName } from "./drawings.ts";
export { Picture } from "./picture.tsx";
