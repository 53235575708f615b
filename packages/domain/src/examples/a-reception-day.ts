import type { ReceptionDay } from "../reception/index.ts";
import { Day } from "../values/index.ts";
import { anId } from "./ids.ts";

/** A Thursday morning at the commune's office, not posted yet. */
export const aReceptionDay = (named: Partial<ReceptionDay> = {}): ReceptionDay => ({
  communeId: anId("commune"),
  id: anId("receptionDay"),
  day: Day.parse("2025-03-06"),
  from: "07:30",
  to: "11:30",
  place: "Phòng tiếp công dân, trụ sở Uỷ ban nhân dân xã",
  postedOn: null,
  state: "planned",
  visitors: 0,
  note: null,
  revision: 1,
  ...named,
});
