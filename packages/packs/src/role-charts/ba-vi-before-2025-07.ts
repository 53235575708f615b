import type { RoleChartPack, RoleChartSource } from "@gandan/domain/roles";
import { Day } from "@gandan/domain/values";
import { baViHamletHeads, baViHamlets } from "./ba-vi-hamlets.ts";
import { position, unit, withSource } from "./rows.ts";
import { allStaff, frontChair, leaders } from "./usual-positions.ts";

const hamletsUnnamed: RoleChartSource = {
  text: {
    vi: "Kế hoạch năm 2025 chỉ nêu số thôn (06), không nêu tên; tên ở đây là tạm đặt",
    en: "The plan of 2025 gives the number of hamlets (6) only; the names here are placeholders",
  },
  verified: "unverified",
};

export const baViBefore: RoleChartPack = {
  id: "ba-vi-before-2025-07",
  series: "ba-vi-21529",
  name: {
    vi: "Xã Ba Vì, huyện Ba Tơ, tỉnh Quảng Ngãi (đến hết 30/6/2025)",
    en: "Ba Vì commune, Ba Tơ district, Quảng Ngãi province (until 30 June 2025)",
  },
  from: Day.parse("2025-01-01"),
  to: Day.parse("2025-06-30"),
  source: {
    text: {
      vi: "Kế hoạch triển khai công tác dân vận chính quyền năm 2025 của UBND xã Ba Vì, phần IV và nơi ký",
      en: "Plan of the People's Committee of Ba Vì commune on government mass mobilisation in 2025, part IV and signature",
    },
    verified: "full-text",
  },
  units: [
    unit("people-committee", "committee", "Uỷ ban nhân dân xã Ba Vì"),
    unit("front", "front", "Mặt trận và các hội, đoàn thể xã Ba Vì"),
    ...withSource(baViHamlets(), hamletsUnnamed),
  ],
  positions: [
    ...leaders,
    position(
      "office-statistics-mobilisation",
      "people-committee",
      "Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)",
      "in-charge",
      [
        "Công chức Văn phòng – Thống kê",
        "Văn phòng – Thống kê (dân vận)",
        "Công chức VP-TK (dân vận chính quyền)",
        "Công chức phụ trách dân vận chính quyền",
      ],
    ),
    position(
      "office-statistics-culture",
      "people-committee",
      "Công chức Văn phòng – Thống kê (phụ trách Văn hoá – Thông tin)",
      "official",
      ["Văn phòng – Thống kê (VH-TT)", "Công chức VP-TK (văn hoá – thông tin)", "Công chức Văn hoá – Thông tin"],
    ),
    allStaff,
    frontChair,
    ...withSource(baViHamletHeads(), hamletsUnnamed),
  ],
  successors: [],
};
