import { expect, test } from "vitest";
import { withinASentence } from "./within-a-sentence.ts";

test("the kind of a hamlet is small within a sentence, its own name is not", () => {
  expect(withinASentence("Thôn Gò Mít")).toBe("thôn Gò Mít");
  expect(withinASentence("Tổ dân phố 4")).toBe("tổ dân phố 4");
});

test("a name without its kind stays as it is", () => {
  expect(withinASentence("Bản")).toBe("Bản");
  expect(withinASentence("Gò Mít")).toBe("Gò Mít");
});
