import { expect, it } from "vitest";
import { openLog } from "./log.ts";

it("writes named facts and leaves out everything else, whatever it is called", () => {
  const lines: string[] = [];
  const log = openLog("info", { write: (line) => lines.push(line) });
  log.warn("write slow", { milliseconds: 80, text: "Cống bị lấp", name: "Đinh Thị Hoa", path: { query: "bí mật" } });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ msg: "write slow", milliseconds: 80 });
  expect(lines.join()).not.toMatch(/Cống|Hoa|bí mật/);
});
