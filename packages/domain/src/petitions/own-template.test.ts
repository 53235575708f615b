import { describe, expect, test } from "vitest";
import { aTemplate, anActor, anId } from "../examples/index.ts";
import type { Instant } from "../values/index.ts";
import { type OwnTemplate, placesOf, retireTemplate, writeTemplate } from "./own-template.ts";

const now = 1_740_000_060_000 as Instant;
const communeId = anId("commune");
const draftOf = ({ id, title, kinds, states, text }: OwnTemplate) => ({ id, title, kinds, states, text });
const write = (given: Partial<OwnTemplate>, kept: OwnTemplate | null = null, others: OwnTemplate[] = []) =>
  writeTemplate(draftOf(aTemplate(given)), { kept, others, communeId }, anActor(), now);

describe("the places of a template", () => {
  test("are filled in, or left as blanks for the official", () => {
    expect(placesOf("Kính gửi {người gửi}. Xã làm {việc} ngày {ngày}; gửi {người gửi}.")).toEqual({
      filled: ["người gửi"],
      blanks: ["việc", "ngày"],
      misspelt: [],
    });
  });

  test("that are written otherwise than they are known are told", () => {
    expect(placesOf("{Nguoi gui}, {ngày nhận }")?.misspelt).toEqual([
      { written: "Nguoi gui", meant: "người gửi" },
      { written: "ngày nhận ", meant: "ngày nhận" },
    ]);
  });

  test("are nothing where a brace stands alone", () => {
    expect([placesOf("{việc"), placesOf("việc}"), placesOf("{a {b}}")]).toEqual([null, null, null]);
  });
});

describe("a template of the commune", () => {
  test("is written, and written anew", () => {
    expect(write({})).toMatchObject({ ok: true, value: { revision: 1, retiredAt: null, updatedAt: now } });
    expect(write({ title: "Tên mới" }, aTemplate({ revision: 4 }))).toMatchObject({
      value: { revision: 5, title: "Tên mới" },
    });
  });

  test("is refused with broken or misspelt places, or under a title that another has", () => {
    expect(write({ text: "{việc" })).toMatchObject({ refusal: "template.braces" });
    expect(write({ text: "{nguoi gui}" })).toMatchObject({ refusal: "template.misspelt" });
    const other = aTemplate({ id: anId("answerTemplate", 2), title: "Điện, nước" });
    expect(write({ title: "dien, nuoc" }, null, [other])).toMatchObject({ refusal: "template.title-taken" });
    expect(write({ title: "dien, nuoc" }, null, [{ ...other, retiredAt: now }])).toMatchObject({ ok: true });
  });

  test("out of use stays as it was, and is not written anew", () => {
    const retired = retireTemplate(aTemplate(), anActor(), now);
    expect(retired).toMatchObject({ ok: true, value: { retiredAt: now, text: aTemplate().text } });
    if (!retired.ok) throw new Error(retired.refusal);
    expect(write({}, retired.value)).toMatchObject({ refusal: "template.retired" });
    expect(retireTemplate(retired.value, anActor(), now)).toMatchObject({ refusal: "template.retired" });
  });

  test("is the desk's to keep", () => {
    const official = anActor({ bundle: "official" });
    expect(retireTemplate(aTemplate(), official, now)).toMatchObject({ refusal: "template.not-yours" });
  });
});
