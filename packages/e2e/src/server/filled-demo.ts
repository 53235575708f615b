import type { TestProject } from "vitest/node";
import { aDataFolder, removeFolder, startServer } from "./demo-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    filledDemo: string;
  }
}

/** Before all flows: the demo commune's year is lived once; each flow begins with a copy of it. */
export default async function fillOnce(project: TestProject): Promise<() => void> {
  const folder = aDataFolder();
  await (await startServer(folder, { LOG_LEVEL: "warn" })).stop();
  project.provide("filledDemo", folder);
  return () => removeFolder(folder);
}
