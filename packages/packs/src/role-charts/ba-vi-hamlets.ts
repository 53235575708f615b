import type { RoleChartPosition, RoleChartUnit } from "@gandan/domain/roles";
import { position, unit } from "./rows.ts";
import { hamletHeadAliases } from "./usual-positions.ts";

const numbers = [1, 2, 3, 4, 5, 6] as const;

/** The six hamlets of Ba Vì as it was until 30 June 2025, by number: their names are in no text that was read. */
export const baViHamlets = (): RoleChartUnit[] =>
  numbers.map((number) => unit(`hamlet-${number}`, "hamlet", `Thôn ${number}`));

export const baViHamletHeads = (): RoleChartPosition[] =>
  numbers.map((number) =>
    position(`hamlet-${number}-head`, `hamlet-${number}`, `Trưởng thôn ${number}`, "hamlet-head", [
      ...hamletHeadAliases,
      "Trưởng thôn 06 thôn",
    ]),
  );

/** Each hamlet and its head under the same key, before and after. */
export const baViHamletSuccessors = (): Record<string, string> =>
  Object.fromEntries([...baViHamlets(), ...baViHamletHeads()].map((row) => [row.key, row.key]));
