import { describe, expect, it } from "vitest";
import { aPetitionDraft, anId } from "../examples/index.ts";
import { PetitionDraft } from "./petition.ts";
import { receivePetition } from "./receive-petition.ts";
import { missingFields } from "./required-fields.ts";

describe("a request for information at a screen", () => {
  const asked = {
    ...aPetitionDraft({ kind: "information-request", name: "Phạm Văn Ví", contact: "0900 000 001", consent: true }),
    address: "Thôn Một",
  };

  it("says who asks and where they are, or is not taken", () => {
    expect(PetitionDraft.safeParse(asked).success).toBe(true);
    for (const field of ["name", "contact", "address"])
      expect(PetitionDraft.safeParse({ ...asked, [field]: null }).success).toBe(false);
  });

  it("enters the register as asked for at the office, with nothing the law asks for missing", () => {
    const from = { communeId: anId("commune"), kioskId: anId("kiosk") };
    const petition = receivePetition(asked, from, asked.writtenAt);
    expect(petition.particulars).toMatchObject({ address: "Thôn Một", demand: asked.text, way: "office" });
    expect(missingFields(petition)).toEqual([]);
  });

  it("of an older screen, which knows no address, is a word as before", () => {
    const { address: _address, ...older } = aPetitionDraft();
    expect(PetitionDraft.parse(older).address).toBeNull();
  });
});
