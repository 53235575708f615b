import { createReadStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import { readPlanCommand } from "@gandan/documents/read";
import { type Verb, pathFrom } from "./verb.ts";

/** Prints an official document as JSON, or what share of it was read. */
export const readPlanVerb: Verb = {
  usage: "FILE [--coverage]",
  run: (args) =>
    readPlanCommand([...args], {
      readFile: (path, most) => buffer(createReadStream(pathFrom(path), { end: most - 1 })),
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    }),
};
