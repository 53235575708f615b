export type { DrawingName } from "./drawings.ts";
export { hamletPicture } from "./hamlet-picture.ts";
export { type Drawing, Picture } from "./picture.tsx";
