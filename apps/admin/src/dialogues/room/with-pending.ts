import type { Attendance, Tally } from "@gandan/domain/dialogues";

export type Counted = Pick<Attendance, "total" | "women" | "men" | "hamlets">;

/** The attendance with the counts that are still on their way; a line never shows fewer than nobody. */
export function withPending(
  { total, women, men, hamlets }: Attendance,
  pending: readonly Pick<Tally, "hamletId" | "sex" | "people">[],
): Counted {
  const sum = (hamletId: string | null | undefined, sex: Tally["sex"]) =>
    pending
      .filter((one) => one.sex === sex && (hamletId === undefined || one.hamletId === hamletId))
      .reduce((count, { people }) => count + people, 0);
  const missing = [...new Set(pending.map(({ hamletId }) => hamletId))].filter(
    (id) => !hamlets.some(({ hamletId }) => hamletId === id),
  );
  const lines = [...hamlets, ...missing.map((hamletId) => ({ hamletId, women: 0, men: 0 }))];
  const addedWomen = sum(undefined, "woman");
  const addedMen = sum(undefined, "man");
  return {
    total: Math.max(0, total + addedWomen + addedMen),
    women: Math.max(0, women + addedWomen),
    men: Math.max(0, men + addedMen),
    hamlets: lines.map((line) => ({
      hamletId: line.hamletId,
      women: Math.max(0, line.women + sum(line.hamletId, "woman")),
      men: Math.max(0, line.men + sum(line.hamletId, "man")),
    })),
  };
}
