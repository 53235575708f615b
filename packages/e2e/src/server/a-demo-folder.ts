import { cpSync } from "node:fs";
import { inject } from "vitest";
import { aDataFolder } from "./demo-server.ts";

/** A data folder of its own with the demo commune and its year. */
export function aDemoFolder(): string {
  const folder = aDataFolder();
  cpSync(inject("filledDemo"), folder, { recursive: true });
  return folder;
}
