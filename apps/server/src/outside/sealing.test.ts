import { beforeAll, describe, expect, it } from "vitest";
import { sealingOf } from "./sealing.ts";

const said = "Ông Phó phòng nhận tiền của dân";
const passphrase = "suối trong chảy mãi";

const sealing = sealingOf();
beforeAll(() => sealing.ready());

describe("a box", () => {
  it("opens with its key and with no other, and says nothing by itself", () => {
    const [key, other] = [sealing.newKey(), sealing.newKey()];
    const box = sealing.seal(said, key);
    expect(sealing.open(box, key)).toBe(said);
    expect(sealing.open(box, other)).toBeNull();
    expect(Buffer.from(box, "base64").toString()).not.toContain("nhận tiền");
    expect(sealing.seal(said, key)).not.toBe(box);
  });

  it("that was changed does not open", () => {
    const key = sealing.newKey();
    const box = Buffer.from(sealing.seal(said, key), "base64");
    box[box.length - 1] = (box.at(-1) ?? 0) ^ 1;
    expect(sealing.open(box.toString("base64"), key)).toBeNull();
    expect(sealing.open("not a box", key)).toBeNull();
  });
});

describe("sealed bytes", () => {
  it("open with their key and with no other, and were not changed", () => {
    const [key, other] = [sealing.newKey(), sealing.newKey()];
    const bytes = new TextEncoder().encode(said);
    const sealed = sealing.sealBytes(bytes, key);
    expect(Buffer.from(sealed).includes(Buffer.from(said))).toBe(false);
    expect(sealing.openBytes(sealed, key)).toEqual(bytes);
    expect(sealing.openBytes(sealed, other)).toBeNull();
    expect(
      sealing.openBytes(
        sealed.map((byte, index) => (index === 30 ? byte ^ 1 : byte)),
        key,
      ),
    ).toBeNull();
    expect(sealing.openBytes(new Uint8Array(3), key)).toBeNull();
  });
});

describe("a box sealed to a person", () => {
  it("opens with their passphrase, however its accents were typed, and with no other", async () => {
    const mine = await sealing.newKeys(passphrase);
    const box = sealing.sealTo(said, mine.publicKey);
    expect(await sealing.openMine(box, mine, passphrase)).toBe(said);
    expect(await sealing.openMine(box, mine, passphrase.normalize("NFD"))).toBe(said);
    expect(await sealing.openMine(box, mine, "suối trong chảy mai")).toBeNull();
    expect(mine.lockedKey).not.toContain(mine.publicKey);
  });
});
