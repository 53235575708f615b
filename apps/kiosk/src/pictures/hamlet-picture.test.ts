import { expect, it } from "vitest";
import { hamletPicture } from "./hamlet-picture.ts";

const drawn = (names: readonly string[]) => names.map((name, at) => JSON.stringify(hamletPicture(name, at)));
const place = (name: string) => hamletPicture(name, 0)[0];

it("tells the hamlets of a commune apart, named or numbered", () => {
  const named = ["Thôn Gò Mít", "Thôn Bến Đá", "Thôn Cây Da", "Thôn Đồng Rộc", "Thôn Làng Ren", "Thôn Nước Lăng"];
  const numbered = Array.from({ length: 6 }, (_, at) => `Thôn ${at + 1}`);
  for (const names of [named, numbered]) expect(new Set(drawn(names)).size).toBe(6);
});

it("shows what a hamlet is called after, by the first word that says so", () => {
  expect(place("Thôn Bến Đá")).toEqual(place("Suối Trầu"));
  expect(place("Thôn Bến Đá")).not.toEqual(place("Thôn Đồng Rộc"));
});

it("takes no word for another one that begins so", () => {
  expect(hamletPicture("Thôn Nướng", 1)).toEqual(hamletPicture("Thôn 2", 1));
});

it("is the same whenever it is drawn, in decomposed letters too", () => {
  expect(hamletPicture("Thôn Gò Mít", 3)).toEqual(hamletPicture("Thôn Gò Mít".normalize("NFD"), 3));
});
