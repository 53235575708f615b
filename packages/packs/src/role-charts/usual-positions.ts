import type { RoleChartPosition } from "@gandan/domain/roles";
import { position } from "./rows.ts";

/** Positions that are the same before and after 1 July 2025. */
export const leaders: readonly RoleChartPosition[] = [
  position(
    "chairman",
    "people-committee",
    "Chủ tịch Uỷ ban nhân dân xã",
    "leader",
    ["Chủ tịch UBND xã", "Chủ tịch UBND", "Lãnh đạo UBND xã", "Thường trực UBND xã"],
    "TM",
  ),
  position(
    "deputy-chairman",
    "people-committee",
    "Phó Chủ tịch Uỷ ban nhân dân xã",
    "leader",
    ["Phó Chủ tịch UBND xã", "PCT UBND xã", "Các PCT UBND xã", "Các Phó Chủ tịch UBND xã"],
    "KT",
  ),
];

/** All officials at once: plans name them together, and such a duty belongs to each of them. */
export const allStaff: RoleChartPosition = position(
  "all-staff",
  "people-committee",
  "Cán bộ, công chức và người hoạt động không chuyên trách xã",
  "official",
  ["Cán bộ, công chức, người hoạt động không chuyên trách xã", "Cán bộ, công chức xã", "Công chức, KCT xã"],
);

export const securityHeads: readonly RoleChartPosition[] = [
  position("military-commander", "people-committee", "Chỉ huy trưởng Ban Chỉ huy Quân sự xã", "official", [
    "Ban Chỉ huy Quân sự xã",
    "Ban CHQS xã",
  ]),
  position("police-chief", "people-committee", "Trưởng Công an xã", "official", ["Công an xã"]),
];

export const frontChair: RoleChartPosition = position(
  "front-chair",
  "front",
  "Chủ tịch Uỷ ban Mặt trận Tổ quốc Việt Nam xã",
  "front",
  [
    "Mặt trận và các Hội, đoàn thể xã",
    "Đề nghị Mặt trận và các Hội, đoàn thể xã",
    "Uỷ ban Mặt trận Tổ quốc Việt Nam xã",
    "Uỷ ban MTTQ Việt Nam xã",
    "MTTQ xã",
    "Mặt trận Tổ quốc và các đoàn thể xã",
    "Uỷ ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội",
    "Đề nghị Uỷ ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội xã",
  ],
);

export const organisationHeads: readonly RoleChartPosition[] = [
  position("women-chair", "women-union", "Chủ tịch Hội Liên hiệp Phụ nữ xã", "front", [
    "Hội Liên hiệp Phụ nữ xã",
    "Hội LHPN xã",
    "Hội Phụ nữ xã",
  ]),
  position("farmers-chair", "farmers-union", "Chủ tịch Hội Nông dân xã", "front", ["Hội Nông dân xã"]),
  position("veterans-chair", "veterans-association", "Chủ tịch Hội Cựu chiến binh xã", "front", [
    "Hội Cựu chiến binh xã",
    "Hội CCB xã",
  ]),
  position("youth-secretary", "youth-union", "Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh xã", "front", [
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã",
    "Đoàn TNCS Hồ Chí Minh xã",
    "Đoàn Thanh niên xã",
  ]),
];

/** How plans write all the hamlet heads together. */
export const hamletHeadAliases: readonly string[] = ["Trưởng thôn", "Trưởng thôn các thôn", "Trưởng các thôn"];
