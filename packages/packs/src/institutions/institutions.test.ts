import { InstitutionChange } from "@gandan/domain/plans";
import { describe, expect, test } from "vitest";
import { institutionChanges } from "./index.ts";

describe("the bodies that ended", () => {
  test("fit their schema and have ids of their own", () => {
    for (const change of institutionChanges) expect(InstitutionChange.safeParse(change).success).toBe(true);
    expect(new Set(institutionChanges.map((change) => change.id)).size).toBe(institutionChanges.length);
  });

  test("end the district level on 1 July 2025 with a source that was read", () => {
    const district = institutionChanges.filter((change) => change.id.startsWith("district-"));
    expect(district.length).toBeGreaterThan(5);
    expect(new Set(district.map((change) => change.from))).toEqual(new Set(["2025-07-01"]));
    expect(district.every((change) => change.source.verified === "full-text")).toBe(true);
  });

  test("name for each of the provinces that were merged the one it belongs to", () => {
    const provinces = institutionChanges.filter((change) => change.id.startsWith("province-"));
    expect(provinces).toHaveLength(29);
    expect(provinces.find(({ names }) => names.includes("tỉnh Kon Tum"))?.successor.vi).toBe("tỉnh Quảng Ngãi");
  });

  test("say so where the source was not read", () => {
    for (const change of institutionChanges.filter((one) => one.source.verified === "unverified"))
      expect(change.source.title.vi).toMatch(/chưa đọc/);
  });
});
