import type { Day } from "@gandan/domain/values";
import type { Outputs } from "../api.ts";
import { newId } from "../asking/new-id.ts";

export type ReceptionYear = Outputs["reception"]["year"];
export type AppointmentRow = Outputs["reception"]["appointments"]["open"][number];
export type ReceptionDayRow = Omit<ReceptionYear["days"][number], "posting">;

/** A new day for the schedule; its id is made here, so that sending twice is one day. */
export const blankDay = (day: Day): ReceptionDayRow => ({
  id: newId("receptionDay"),
  day,
  from: "07:30",
  to: "11:30",
  place: "",
  postedOn: null,
  state: "planned",
  visitors: 0,
  note: null,
  revision: 1,
});
