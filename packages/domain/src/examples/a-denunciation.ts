import type { Denunciation } from "../denunciations/index.ts";
import { Day, startOf } from "../values/index.ts";
import { anId } from "./ids.ts";

const receivedAt = startOf(Day.parse("2026-11-10"));

/** A denunciation that came by post and waits to be looked at. */
export const aDenunciation = (named: Partial<Denunciation> = {}): Denunciation => ({
  id: anId("denunciation"),
  communeId: anId("commune"),
  receipt: "7K3M-Q9PD-2XV8-HT4N",
  number: 1,
  registerYear: 2026,
  channel: "post",
  receivedAt,
  dueOn: null,
  state: "received",
  sealed: "…",
  sealedRedacted: "…",
  petitionId: null,
  turnedFrom: null,
  turnedTo: null,
  destruction: null,
  updatedAt: receivedAt,
  revision: 1,
  ...named,
});
