import type { Commune } from "./role-chart.ts";

const words: Readonly<Record<Commune["kind"], string>> = {
  commune: "xã",
  ward: "phường",
  "special-zone": "đặc khu",
  province: String.raw`tỉnh|thành\s+phố|tp\.?`,
};

const without = (typed: string, kind: Commune["kind"]): string =>
  typed
    .normalize("NFC")
    .trim()
    .replace(
      new RegExp(String.raw`^(?:(?:[uủ][ỷy]\s+ban\s+nhân\s+dân|ubnd)\s+)?(?:${words[kind]})\s+(?=\S)`, "iu"),
      "",
    );

/** The name of a new commune without the word for its kind: “xã Ba Vì” is Ba Vì, as it stands behind that word everywhere. */
export const communeNameTyped = (typed: string, kind: Commune["kind"]): string => without(typed, kind);

/** The name of a province without the word for what it is. */
export const provinceNameTyped = (typed: string): string => without(typed, "province");
