import { anId } from "@gandan/domain/examples";
import { openStates } from "@gandan/domain/petitions";
import { describe, expect, it } from "vitest";
import { PetitionSearch, changed, filterOf, isFiltered } from "./petition-search.ts";

describe("the address of the list", () => {
  it("is the filter that is asked for", () => {
    const search = PetitionSearch.parse({
      "trang-thai": "received",
      thon: anId("unit", 3),
      "dong-ho": "late",
      nguon: "counter",
      tu: " cống ",
      xep: "updated-asc",
      trang: 3,
    });
    expect(filterOf(search)).toEqual({
      states: ["received"],
      hamletId: anId("unit", 3),
      clock: "late",
      channels: ["counter"],
      words: "cống",
      sort: "updated",
      order: "asc",
      offset: 100,
      limit: 50,
    });
  });

  it("asks for everything that still waits for its answer", () => {
    const { states } = filterOf(PetitionSearch.parse({ "trang-thai": "open" }));
    expect(states).toEqual([...openStates]);
  });

  it("loses a broken part and keeps the others", () => {
    const search = PetitionSearch.parse({ loai: "denunciation", thon: "x", trang: -4, "chu-de": "land" });
    expect(filterOf(search)).toEqual({ topic: "land", sort: "received", order: "desc", offset: 0, limit: 50 });
  });

  it("reads words that look like a number", () => {
    expect(PetitionSearch.parse({ tu: 2025 }).tu).toBe("2025");
  });

  it("goes back to the first page when a filter changes, and drops what is empty", () => {
    const search = PetitionSearch.parse({ trang: 5, tu: "cống", loai: "feedback" });
    expect(changed(search, { tu: "" })).toEqual({ loai: "feedback" });
    expect(changed(search, { trang: 6 })).toEqual({ trang: 6, tu: "cống", loai: "feedback" });
  });

  it("is narrowed by a filter, not by order, page or the open record", () => {
    expect(isFiltered(PetitionSearch.parse({ xep: "received-asc", trang: 2, id: anId("petition") }))).toBe(false);
    expect(isFiltered(PetitionSearch.parse({ "dong-ho": "silent" }))).toBe(true);
  });
});
