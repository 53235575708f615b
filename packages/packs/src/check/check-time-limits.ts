import { type TimeLimitPack, ruleFaults } from "@gandan/domain/calendar";
import { dialogueClockEvents } from "@gandan/domain/dialogues";
import { CaseEventKind } from "@gandan/domain/petitions";
import { publicationClockEvents } from "@gandan/domain/publications";
import { type PackProblem, problem } from "./pack-problem.ts";

const codes = { "time-limit.repeated": "pack.limit-repeated", "time-limit.overlap": "pack.limit-overlap" } as const;

/** Time limits contradict each other nowhere, and begin and end with events that the system records. */
export function checkTimeLimits(packs: readonly TimeLimitPack[]): PackProblem[] {
  const packOf = (id: string) => packs.find((pack) => pack.rows.some((row) => row.id === id))?.id ?? "time-limits";
  return [
    ...ruleFaults(packs.flatMap((pack) => pack.rows)).map(({ refusal, rows }) => {
      const ids = rows.map((row) => row.id);
      return problem(packOf(ids[0] ?? ""), codes[refusal], ids.join(", "));
    }),
    ...packs.flatMap((pack) =>
      pack.rows.flatMap((row) =>
        [row.from, ...row.until, ...(row.when.after === undefined ? [] : [row.when.after])]
          .filter((event) => !isKnown(event))
          .map((event) => problem(pack.id, "pack.event-unknown", `${row.id}: ${event}`)),
      ),
    ),
  ];
}

const isKnown = (event: string): boolean =>
  CaseEventKind.safeParse(event).success ||
  [...dialogueClockEvents, ...publicationClockEvents].some((known) => known === event);
