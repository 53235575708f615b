import { describe, expect, it } from "vitest";
import { aPetitionDraft, anAppointment, anAppointmentDraft, anId } from "../examples/index.ts";
import { Day, type Instant, startOf } from "../values/index.ts";
import {
  AppointmentDraft,
  AppointmentState,
  AppointmentStep,
  appointmentSteps,
  askAppointment,
  isSameAppointment,
  settleAppointment,
} from "./index.ts";

const now = (startOf(Day.parse("2025-03-03")) + 8 * 3_600_000) as Instant;
const agreed = { on: Day.parse("2025-03-06"), at: "08:00", place: "Phòng tiếp công dân" };
const nothing = { agreed: null, note: null };

describe("an appointment that a citizen asks for", () => {
  it("needs no name, and keeps one only with consent", () => {
    expect(AppointmentDraft.safeParse(anAppointmentDraft()).success).toBe(true);
    expect(AppointmentDraft.safeParse(anAppointmentDraft({ name: "Người Thử" })).success).toBe(false);
    expect(AppointmentDraft.safeParse(anAppointmentDraft({ name: "Người Thử", consent: true })).success).toBe(true);
  });

  it("never says whether the letter is a complaint or a denunciation", () => {
    for (const reason of ["complaint", "denunciation"])
      expect(AppointmentDraft.safeParse({ ...anAppointmentDraft(), reason }).success).toBe(false);
  });

  it("is asked for until the office settles it, and sent twice it is the same", () => {
    const from = { communeId: anId("commune"), kioskId: null };
    const asked = askAppointment(anAppointmentDraft({ name: "", consent: true }), from, now);
    expect(asked).toMatchObject({ state: "asked", name: null, agreed: null, askedAt: now });
    expect(isSameAppointment(asked, anAppointmentDraft())).toBe(true);
    expect(isSameAppointment(asked, anAppointmentDraft({ receipt: aPetitionDraft().receipt }))).toBe(false);
  });
});

describe("the office settles it", () => {
  it("by a day, a time and a place, which may be moved", () => {
    const settled = settleAppointment(anAppointment(), "agree", { agreed, note: null }, now);
    expect(settled).toMatchObject({ ok: true, value: { state: "agreed", agreed, revision: 2 } });
    if (!settled.ok) return;
    const moved = { ...agreed, at: "09:00" };
    expect(settleAppointment(settled.value, "agree", { agreed: moved, note: "Dời một giờ" }, now)).toMatchObject({
      ok: true,
      value: { agreed: moved, note: "Dời một giờ" },
    });
  });

  it("not without them, and not for a day that has passed", () => {
    expect(settleAppointment(anAppointment(), "agree", nothing, now)).toEqual({
      ok: false,
      refusal: "appointment.when-missing",
    });
    const past = { ...agreed, on: Day.parse("2025-03-02") };
    expect(settleAppointment(anAppointment(), "agree", { agreed: past, note: null }, now)).toEqual({
      ok: false,
      refusal: "appointment.day-past",
    });
  });

  it("never says no without a reason that the citizen reads", () => {
    expect(settleAppointment(anAppointment(), "decline", nothing, now)).toEqual({
      ok: false,
      refusal: "appointment.note-missing",
    });
  });

  it("notes who came only once the day is there", () => {
    const open = anAppointment({ state: "agreed", agreed });
    expect(settleAppointment(open, "keep", nothing, now)).toEqual({ ok: false, refusal: "appointment.not-yet" });
    const onTheDay = (startOf(agreed.on) + 9 * 3_600_000) as Instant;
    expect(settleAppointment(open, "keep", nothing, onTheDay)).toMatchObject({ ok: true, value: { state: "kept" } });
    expect(settleAppointment(open, "miss", nothing, onTheDay)).toMatchObject({ ok: true, value: { state: "missed" } });
  });

  it("by no step that the table does not name", () => {
    for (const state of AppointmentState.options)
      for (const step of AppointmentStep.options) {
        if (appointmentSteps[state][step] !== undefined) continue;
        expect(settleAppointment(anAppointment({ state, agreed }), step, { agreed, note: "x" }, now)).toEqual({
          ok: false,
          refusal: "appointment.step-not-allowed",
        });
      }
  });
});
