import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { heldVersion } from "./held-version.ts";

let inFile = 1;
let lookedUp = 0;
const version = () =>
  heldVersion(() => {
    lookedUp += 1;
    return inFile;
  });
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  [inFile, lookedUp] = [1, 0];
});
afterEach(() => vi.useRealTimers());

describe("a version that is asked for by every request", () => {
  it("is looked up once for many requests", () => {
    const held = version();
    expect([held.now(), held.now(), held.now()]).toEqual([1, 1, 1]);
    expect(lookedUp).toBe(1);
  });

  it("is another one at once after a write of our own", () => {
    const held = version();
    held.now();
    inFile = 2;
    held.written();
    expect(held.now()).toBe(2);
  });

  it("is another one within a twentieth of a second after a write of somebody else", () => {
    const held = version();
    held.now();
    inFile = 2;
    vi.advanceTimersByTime(50);
    expect(held.now()).toBe(2);
  });
});
