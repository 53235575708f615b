import { expect, it } from "vitest";
import { newKey, seal, unseal } from "./seal.ts";

it("opens what was sealed with the same key, and shows nothing of it while closed", async () => {
  const key = await newKey();
  const sealed = await seal(key, { text: "Đường ngập" });
  expect(await unseal(key, sealed)).toEqual({ text: "Đường ngập" });
  expect(new TextDecoder().decode(sealed.closed)).not.toContain("ngập");
});

it("opens nothing with another key, or when a byte has changed", async () => {
  const key = await newKey();
  const sealed = await seal(key, "lời");
  expect(await unseal(await newKey(), sealed)).toBeNull();
  new Uint8Array(sealed.closed)[0]! ^= 1;
  expect(await unseal(key, sealed)).toBeNull();
});

it("makes keys that cannot be taken out", async () => {
  const key = await newKey();
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
});
