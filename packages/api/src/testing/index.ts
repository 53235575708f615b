export {
  type KeptCommune,
  type Who,
  enrolled,
  keepCommune,
  password,
  positionOf,
  signedIn,
  whos,
} from "./a-commune.ts";
export { type Visitor, type World, aMonday, openWorld } from "./a-world.ts";
export { openWorldOnDisk } from "./words-on-disk.ts";
export { textOf } from "./text-of.ts";
export { aSealing } from "./a-sealing.ts";
export { aDevice, aSite, somePasskeys } from "./some-passkeys.ts";
export { someScans } from "./some-scans.ts";
