export { type Device, openDevice } from "./device.ts";
export { type OutboxCount, type Outgoing, type Sent, countKept, keep, retrySetAside, sendWaiting } from "./outbox.ts";
export { startRounds } from "./rounds.ts";
export { unsent } from "./unsent.ts";
