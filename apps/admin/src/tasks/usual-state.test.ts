import { expect, test } from "vitest";
import { lastUsualState } from "./usual-state.ts";

const log = (...kinds: Parameters<typeof lastUsualState>[1][number]["kind"][]) => kinds.map((kind) => ({ kind }));

test("a task on its usual way is where it is", () => {
  expect(lastUsualState("done", log("assigned", "started", "done"))).toBe("done");
});

test("what was returned is at work again", () => {
  expect(lastUsualState("returned", log("assigned", "started", "done", "returned"))).toBe("in-progress");
});

test("a cancelled task got as far as its log says", () => {
  expect(lastUsualState("cancelled", log("assigned", "cancelled"))).toBe("assigned");
  expect(lastUsualState("cancelled", log("assigned", "started", "progress", "edited", "cancelled"))).toBe(
    "in-progress",
  );
  expect(lastUsualState("cancelled", log("assigned", "started", "done", "cancelled"))).toBe("done");
});
