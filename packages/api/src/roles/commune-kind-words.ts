import type { Commune } from "@gandan/domain/roles";

/** What a letterhead calls each kind of commune. */
export const communeKindWords: Record<Commune["kind"], string> = {
  commune: "Xã",
  ward: "Phường",
  "special-zone": "Đặc khu",
  province: "Tỉnh",
};
