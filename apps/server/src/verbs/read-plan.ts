import { readFile } from "node:fs/promises";
import { readPlanCommand } from "@gandan/documents/read";
import { type Verb, pathFrom } from "./verb.ts";

/** Prints an official document as JSON, or what share of it was read. */
export const readPlanVerb: Verb = {
  usage: "FILE [--coverage]",
  run: (args) =>
    readPlanCommand([...args], {
      readFile: (path) => readFile(pathFrom(path)),
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    }),
};
