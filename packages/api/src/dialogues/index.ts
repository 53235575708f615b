export { roomBy, viewOf } from "./room-of.ts";
