import { describe, expect, it } from "vitest";
import { newId } from "../../asking/new-id.ts";
import { type Command, type Sent, isDoneAlready, isStale, withCommand } from "./commands.ts";

const dialogueId = newId("dialogue");
const petitionId = newId("petition");
const sent = (command: Command, some: Partial<Sent> = {}): Sent => ({
  key: crypto.randomUUID(),
  command,
  at: 1_000,
  tries: 0,
  refusal: null,
  ...some,
});
const scene = (name: "welcome" | "promises"): Command => ({
  kind: "room",
  input: { dialogueId, direction: { part: "scene", scene: name } },
});
const timer: Command = { kind: "room", input: { dialogueId, direction: { part: "timer", seconds: 180 } } };
const release: Command = { kind: "direct", input: { dialogueId, petitionId, step: "release" } };

describe("what waits to be sent from the room", () => {
  it("keeps the order in which it was done", () => {
    const first = sent(release);
    const second = sent(timer);
    expect(withCommand(withCommand([], first), second)).toEqual([first, second]);
  });

  it("sends of two scenes only the later one", () => {
    const later = sent(scene("promises"));
    expect(withCommand([sent(scene("welcome"))], later)).toEqual([later]);
  });

  it("leaves a scene that is being sent in its place", () => {
    const going = sent(scene("welcome"), { tries: 1 });
    const later = sent(scene("promises"));
    expect(withCommand([going, later].slice(0, 1), later)).toEqual([going, later]);
  });

  it("does not begin a countdown long after it was asked for, and keeps everything else", () => {
    expect(isStale(sent(timer), 1_000 + 21_000)).toBe(true);
    expect(isStale(sent(timer), 1_000 + 5_000)).toBe(false);
    expect(isStale(sent(release), 1_000 + 3_600_000)).toBe(false);
  });
});

describe("a step that was sent again", () => {
  const again = sent(release, { tries: 1, refusal: "dialogue.question-step-not-allowed" });

  it("counts as done where the question already stands there", () => {
    expect(isDoneAlready(again, [{ petitionId, state: "released" }])).toBe(true);
  });

  it("is a refusal where another clerk did something else", () => {
    expect(isDoneAlready(again, [{ petitionId, state: "hidden" }])).toBe(false);
  });

  it("is a refusal where it was sent once", () => {
    expect(isDoneAlready({ ...again, tries: 0 }, [{ petitionId, state: "released" }])).toBe(false);
  });
});
