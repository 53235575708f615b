import type { RoleChartPack, RoleChartSource } from "@gandan/domain/roles";
import { Day } from "@gandan/domain/values";
import { baViHamletHeads, baViHamletSuccessors, baViHamlets } from "./ba-vi-hamlets.ts";
import { successors, withSource } from "./rows.ts";
import { usualPositions, usualUnits } from "./usual-from-2025-07.ts";

const asUsual: RoleChartSource = {
  text: {
    vi: "Theo sơ đồ thường gặp của xã từ ngày 01/7/2025; chưa đọc được quyết định tổ chức của UBND xã Ba Vì",
    en: "As in the usual chart since 1 July 2025; Ba Vì's own decision on its offices was not read",
  },
  verified: "unverified",
};

const oldHamlets: RoleChartSource = {
  text: {
    vi: "Sáu thôn của xã Ba Vì cũ, tên tạm đặt; số thôn của Ba Tiêu, Ba Ngạc cũ và của xã mới chưa rõ, xã tự bổ sung",
    en: "The six hamlets of former Ba Vì under placeholder names; those of Ba Tiêu and Ba Ngạc are not known and are added by the commune",
  },
  verified: "unverified",
};

export const baViFrom: RoleChartPack = {
  id: "ba-vi-from-2025-07",
  series: "ba-vi-21529",
  name: {
    vi: "Xã Ba Vì, tỉnh Quảng Ngãi (từ ngày 01/7/2025)",
    en: "Ba Vì commune, Quảng Ngãi province (from 1 July 2025)",
  },
  from: Day.parse("2025-07-01"),
  to: null,
  source: {
    text: {
      vi: "Nghị quyết 1677/NQ-UBTVQH15 ngày 16/6/2025, mục 42: các xã Ba Tiêu, Ba Ngạc và Ba Vì thành xã Ba Vì",
      en: "Resolution 1677/NQ-UBTVQH15 of 16 June 2025, item 42: Ba Tiêu, Ba Ngạc and Ba Vì became Ba Vì commune",
    },
    verified: "full-text",
  },
  units: [...withSource(usualUnits, asUsual), ...withSource(baViHamlets(), oldHamlets)],
  positions: [...withSource(usualPositions, asUsual), ...withSource(baViHamletHeads(), oldHamlets)],
  successors: withSource(
    successors({
      "people-committee": "people-committee",
      front: "front",
      chairman: "chairman",
      "deputy-chairman": "deputy-chairman",
      "office-statistics-mobilisation": "mobilisation-officer",
      "office-statistics-culture": "culture-officer",
      "all-staff": "all-staff",
      "front-chair": "front-chair",
      ...baViHamletSuccessors(),
    }),
    asUsual,
  ),
};
