import { aPetitionDraft, anAppointment, anId } from "@gandan/domain/examples";
import type { Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import {
  countAsked,
  findAppointment,
  forgetAppointmentsChangedBefore,
  insertAppointment,
  listAppointments,
  saveAppointment,
} from "./index.ts";

onEveryEngine("appointments", (engine) => {
  test("are kept once each by their device-made id, and no receipt is two", async () => {
    const communeId = await aKeptCommune(engine);
    const appointment = anAppointment({ communeId });
    const insert = (one: typeof appointment) => engine.db.write(communeId, (tx) => insertAppointment(tx, one));
    expect(await insert(appointment)).toBe("kept");
    expect(await insert(appointment)).toBe("already-kept");
    expect(await insert({ ...appointment, reason: "talk" })).toBe("another");
    expect(await insert({ ...appointment, id: anId("appointment", 2) })).toBe("another");
    expect(await findAppointment(engine.db.read, communeId, { receipt: appointment.receipt })).toEqual(appointment);
  });

  test("are listed by their state, first asked first, of their own commune only", async () => {
    const communeId = await aKeptCommune(engine);
    const other = await aKeptCommune(engine);
    const first = anAppointment({ communeId, askedAt: 2 as Instant });
    const second = { ...anAppointment({ communeId, askedAt: 1 as Instant }), id: anId("appointment", 2) };
    await engine.db.write(communeId, async (tx) => {
      await saveAppointment(tx, first);
      await saveAppointment(tx, { ...second, receipt: aPetitionDraft().receipt });
    });
    const asked = await listAppointments(engine.db.read, communeId, ["asked"], 10);
    expect(asked.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await countAsked(engine.db.read, communeId)).toBe(2);
    expect(await countAsked(engine.db.read, other)).toBe(0);
    await engine.db.write(communeId, (tx) => saveAppointment(tx, { ...first, state: "declined" }));
    expect(await countAsked(engine.db.read, communeId)).toBe(1);
  });

  test("lose who asked and what was said when nobody touched them for long, and stay in the book", async () => {
    const communeId = await aKeptCommune(engine);
    const said = { name: "Phạm Thị Sướt", contact: "0900000000", note: "Đến trước 8 giờ" };
    const old = anAppointment({ communeId, ...said, updatedAt: 10 as Instant });
    const fresh = anAppointment({ communeId, ...said, id: anId("appointment", 2), updatedAt: 20 as Instant });
    await engine.db.write(communeId, async (tx) => {
      await saveAppointment(tx, old);
      await saveAppointment(tx, { ...fresh, receipt: aPetitionDraft().receipt });
    });
    const forget = () =>
      engine.db.write(communeId, (tx) => forgetAppointmentsChangedBefore(tx, communeId, 20 as Instant));
    expect([await forget(), await forget()]).toEqual([1, 0]);
    const blank = { ...old, name: null, contact: null, note: null };
    expect(await findAppointment(engine.db.read, communeId, { id: old.id })).toEqual(blank);
    expect(await findAppointment(engine.db.read, communeId, { id: fresh.id })).toMatchObject(said);
  });
});
