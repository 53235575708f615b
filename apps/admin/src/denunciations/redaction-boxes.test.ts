import { describe, expect, it } from "vitest";
import { boxBetween, moved } from "./redaction-boxes.ts";

describe("a box over a scan", () => {
  it("is drawn from any corner to any other, and stays on the page", () => {
    const box = { left: 100, top: 200, width: 300, height: 50 };
    expect(boxBetween([100, 200], [400, 250])).toEqual(box);
    expect(boxBetween([400, 250], [100, 200])).toEqual(box);
    expect(boxBetween([-50, 900], [100, 1400])).toEqual({ left: 0, top: 900, width: 100, height: 100 });
  });

  it("is none where somebody only touched", () => {
    expect(boxBetween([100, 100], [101, 300])).toBeNull();
  });

  it("goes where the arrows lead, and with shift grows, and never beyond the page", () => {
    let box = { left: 960, top: 0, width: 30, height: 30 };
    const press = (key: string, isResizing = false) => {
      box = moved(box, key, isResizing) ?? box;
    };
    press("ArrowRight");
    press("ArrowRight");
    press("ArrowUp");
    expect(box).toEqual({ left: 970, top: 0, width: 30, height: 30 });
    press("ArrowRight", true);
    press("ArrowDown", true);
    expect(box).toEqual({ left: 970, top: 0, width: 30, height: 40 });
    for (let turn = 0; turn < 9; turn += 1) press("ArrowLeft", true);
    expect(box.width).toBe(10);
    expect(moved(box, "Enter", false)).toBeNull();
  });
});
