import type { FigureDefinition } from "@gandan/domain/evaluation";

type Row = Pick<FigureDefinition, "id" | "name" | "formula" | "rule"> &
  Partial<Pick<FigureDefinition, "unit" | "period" | "mayBeZero" | "partOf">>;

/** A figure of some registers; counted over the year unless said, and a commune may have none of it unless said. */
export const figureOf =
  (...registers: string[]) =>
  ({ unit = "count", period = "year", mayBeZero = true, partOf = null, ...named }: Row): FigureDefinition => ({
    ...named,
    unit,
    period,
    mayBeZero,
    partOf,
    registers,
  });
