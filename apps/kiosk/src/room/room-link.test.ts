import type { RoomView } from "@gandan/domain/dialogues";
import { expect, it } from "vitest";
import { learn, opening } from "./room-link.ts";

const view = (version: number) => ({ version, title: `lần ${version}` }) as RoomView;
const heard = (version: number) => ({ is: "heard", now: 5_000, view: view(version), at: 3_000 }) as const;

it("shows the newest view, with the server's clock", () => {
  expect(learn(opening, heard(4))).toEqual({ is: "live", view: view(4), skew: 2_000 });
});

it("keeps the last view while the network is away, and catches up", () => {
  const lost = learn(learn(opening, heard(4)), { is: "lost" });
  expect(lost).toMatchObject({ is: "lost", view: view(4) });
  expect(learn(lost, heard(9))).toMatchObject({ is: "live", view: view(9) });
});

it("passes over a view that is older than the one it shows", () => {
  expect(learn(learn(opening, heard(4)), heard(3)).view).toEqual(view(4));
});
