import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Database } from "./database.ts";

/** One step of the tables' history, as generated and named. */
export interface Migration {
  readonly name: string;
  readonly hash: string;
  readonly statements: readonly string[];
}

/** All steps of one engine in their order, and what is run after them each time. */
export interface Migrations {
  readonly steps: readonly Migration[];
  /** Creates what the kit does not know (search words and their triggers), where it is not there. */
  readonly search: readonly string[];
  /** Fills the search words anew; run after any step, because a rebuilt table loses its triggers without a word. */
  readonly refill: readonly string[];
}

const ownFolder = fileURLToPath(new URL("../migrations", import.meta.url));

/** Reads an engine's migrations from its folder. */
export function readMigrations(engine: Database["engine"], folder: string = ownFolder): Migrations {
  const text = (name: string) => readFileSync(join(folder, engine, name), "utf8");
  const journal: { entries: { tag: string }[] } = JSON.parse(text("meta/_journal.json"));
  return {
    steps: journal.entries.map(({ tag: name }) => {
      const written = text(`${name}.sql`);
      return { name, hash: createHash("sha256").update(written).digest("hex"), statements: pieces(written) };
    }),
    search: pieces(text("search.sql")),
    refill: pieces(text("search-refill.sql")),
  };
}

const pieces = (text: string): string[] =>
  text
    .split("--> statement-breakpoint")
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

/** The database's tables have a history that this program does not know; it must not write to it. */
export class UnknownHistory extends Error {
  readonly code = "database.unknown-history";

  constructor(name: string) {
    super(
      `The database was changed by "${name}", which this program does not have in that place. ` +
        "Start the program version that wrote it, or bring back the backup made before the upgrade.",
    );
    this.name = "UnknownHistory";
  }
}

/** The steps still to be applied; throws where what was applied is not the beginning of this program's own history. */
export function stepsAfter(
  applied: readonly { name: string; hash: string }[],
  steps: readonly Migration[],
): readonly Migration[] {
  for (const [position, { name, hash }] of applied.entries()) {
    const own = steps[position];
    if (own?.name !== name || own.hash !== hash) throw new UnknownHistory(name);
  }
  return steps.slice(applied.length);
}
