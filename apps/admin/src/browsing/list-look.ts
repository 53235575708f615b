import { z } from "zod";

export const densities = ["airy", "dense"] as const;
/** What a table is told when its rows stand close. */
export const denseRows = { verticalSpacing: 3, fz: "sm" } as const;

type Density = (typeof densities)[number];

/** The columns that a list lets people choose, each with whether it stands there as is usual. What opens the record is not among them. */
export type OfferedColumns<Column extends string> = Readonly<Record<Column, boolean>>;

/** How a person looks at a list: which columns, how close its rows. */
export interface ListLook<Column extends string> {
  columns: readonly Column[];
  density: Density;
}

// Only what differs from the usual is kept, so that a column that comes with a later version stands as is usual for it.
const Kept = z.object({
  columns: z.record(z.string(), z.boolean()).catch({}),
  density: z.enum(densities).catch("airy"),
});

/** A list as everybody sees it first. */
export const usualLook = <Column extends string>(offered: OfferedColumns<Column>): ListLook<Column> => ({
  columns: namesOf(offered).filter((column) => offered[column]),
  density: "airy",
});

/** A kept look as far as it can be read today; whatever cannot is as usual. */
export function readLook<Column extends string>(
  text: string | null,
  offered: OfferedColumns<Column>,
): ListLook<Column> {
  const kept = Kept.safeParse(parsed(text));
  if (!kept.success) return usualLook(offered);
  const { columns, density } = kept.data;
  return { columns: namesOf(offered).filter((column) => columns[column] ?? offered[column]), density };
}

/** A look as it is kept; null where it is the usual one and nothing needs keeping. */
export function writeLook<Column extends string>(
  { columns, density }: ListLook<Column>,
  offered: OfferedColumns<Column>,
): string | null {
  const changed = namesOf(offered).filter((column) => columns.includes(column) !== offered[column]);
  if (changed.length === 0 && density === "airy") return null;
  return JSON.stringify({ columns: Object.fromEntries(changed.map((column) => [column, !offered[column]])), density });
}

/** The offered columns in the order of the list. */
export const namesOf = <Column extends string>(offered: OfferedColumns<Column>): Column[] => {
  const names: Column[] = [];
  for (const name in offered) names.push(name);
  return names;
};

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
