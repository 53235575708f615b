import { expect, it } from "vitest";
import { publicText } from "./public-text.ts";

it("a text for everybody has no telephone and no identity number, and keeps sums and decisions", () => {
  expect(publicText("Gọi 0905 123 456 hoặc +84905123456, CCCD 051099001234, CMND 212345678.")).toBe(
    "Gọi … hoặc …, CCCD …, CMND ….",
  );
  const kept = "Góp 14.500.000 đồng, 310 ngày công; Quyết định 205/QĐ-UBND ngày 10/06/2026";
  expect(publicText(kept)).toBe(kept);
});

it("an identity number in groups is left out whole", () => {
  expect(publicText("CCCD 051 099 001 234 và 051.099.001.234")).toBe("CCCD … và …");
});
