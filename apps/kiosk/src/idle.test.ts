import { expect, it } from "vitest";
import { watchIdle } from "./idle.ts";

function aWatch() {
  const clock = { now: 1_000_000 };
  const watch = watchIdle(() => clock.now);
  return { watch, pass: (seconds: number) => (clock.now += seconds * 1000) };
}

it("lets people take their time for a minute", () => {
  const { watch, pass } = aWatch();
  pass(59);
  expect(watch.presence()).toEqual({ is: "here" });
});

it("warns after a minute and counts twenty seconds down", () => {
  const { watch, pass } = aWatch();
  pass(60);
  expect(watch.presence()).toEqual({ is: "leaving", secondsLeft: 20 });
  pass(19);
  expect(watch.presence()).toEqual({ is: "leaving", secondsLeft: 1 });
  pass(1);
  expect(watch.presence()).toEqual({ is: "gone" });
});

it("begins anew with every sign of life, even during the countdown", () => {
  const { watch, pass } = aWatch();
  pass(79);
  watch.touch();
  expect(watch.presence()).toEqual({ is: "here" });
  pass(60);
  expect(watch.presence()).toEqual({ is: "leaving", secondsLeft: 20 });
});

it("stands still while it is held, and gives a whole minute afterwards", () => {
  const { watch, pass } = aWatch();
  const release = watch.hold();
  pass(300);
  expect(watch.presence()).toEqual({ is: "here" });
  release();
  release();
  pass(59);
  expect(watch.presence()).toEqual({ is: "here" });
  pass(1);
  expect(watch.presence().is).toBe("leaving");
});

it("counts from the new time when the clock is set back", () => {
  const { watch, pass } = aWatch();
  pass(-7200);
  expect(watch.presence()).toEqual({ is: "here" });
  pass(80);
  expect(watch.presence()).toEqual({ is: "gone" });
});
