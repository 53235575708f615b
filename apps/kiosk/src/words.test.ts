import english from "@gandan/i18n/messages/en/kiosk";
import vietnamese from "@gandan/i18n/messages/vi/kiosk";
import type { Day } from "@gandan/domain/values";
import { describe, expect, it } from "vitest";
import { sayIn, writeMoment, writeWeekday } from "./words.tsx";

describe("the kiosk's words", () => {
  it("are complete in both languages, with the same places to fill", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
    const places = (text: string) =>
      [...new Set(text.match(/\{\w+\}/g)?.map((place) => place.toLowerCase()) ?? [])].sort();
    const own = (text: string) => places(text).filter((place) => !["{place}", "{hamlet}"].includes(place));
    for (const [key, text] of Object.entries(vietnamese))
      expect(own(english[key as keyof typeof english]), key).toEqual(own(text));
  });

  it("speak of a ward as phường and tổ dân phố", () => {
    expect(sayIn("vi", "commune")("hamlet.title")).toBe("Việc ở thôn nào?");
    expect(sayIn("vi", "ward")("hamlet.title")).toBe("Việc ở tổ dân phố nào?");
    expect(sayIn("vi", "ward")("state.received-hint")).toBe("Phường đã nhận và sẽ giao người giải quyết.");
  });

  it("never raise their voice", () => {
    for (const text of [...Object.values(vietnamese), ...Object.values(english)]) expect(text).not.toContain("!");
  });

  it("write days and moments as offices do", () => {
    expect(writeWeekday("2026-12-08" as Day, "vi")).toBe("thứ Ba 08/12/2026");
    expect(writeWeekday("2026-12-06" as Day, "vi")).toBe("Chủ nhật 06/12/2026");
    expect(writeWeekday("2026-12-08" as Day, "en")).toBe("Tuesday 08/12/2026");
    expect(writeMoment(Date.UTC(2026, 11, 7, 17, 5))).toBe("00:05 08/12/2026");
  });
});
