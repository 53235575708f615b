import { Username } from "@gandan/domain/roles";
import fc from "fast-check";
import { expect, it } from "vitest";
import { usernameFor } from "./username-for.ts";

it("a user name is the given name and the first letters of the others", () => {
  expect(usernameFor("Đinh Thị Mần")).toBe("man.dt");
  expect(usernameFor("Út")).toBe("");
});

it("what is suggested is always a user name that is accepted", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const username = usernameFor(name);
      expect(username === "" || Username.safeParse(username).success).toBe(true);
    }),
  );
});
