import type { RoleChartPosition, RoleChartSource, RoleChartSuccessor, RoleChartUnit } from "@gandan/domain/roles";

/** A unit, under another where one is named. */
export const unit = (
  key: string,
  kind: RoleChartUnit["kind"],
  name: string,
  parentKey: string | null = null,
): RoleChartUnit => ({ key, kind, name, parentKey });

/** A position with the ways plans write it; only leaders sign for the committee. */
export const position = (
  key: string,
  unitKey: string,
  title: string,
  bundle: RoleChartPosition["bundle"],
  aliases: readonly string[] = [],
  signs: RoleChartPosition["signs"] = null,
): RoleChartPosition => ({ key, unitKey, title, bundle, aliases: [...aliases], signs });

/** Successors written as old key → new key. */
export const successors = (pairs: Readonly<Record<string, string>>): RoleChartSuccessor[] =>
  Object.entries(pairs).map(([oldKey, newKey]) => ({ oldKey, newKey }));

/** The same rows with a source of their own. */
export const withSource = <Row extends { source?: RoleChartSource | undefined }>(
  rows: readonly Row[],
  source: RoleChartSource,
): Row[] => rows.map((row) => ({ ...row, source }));
