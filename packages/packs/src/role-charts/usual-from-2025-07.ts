import type { RoleChartPack, RoleChartPosition, RoleChartUnit } from "@gandan/domain/roles";
import { Day } from "@gandan/domain/values";
import { officePositions } from "./office-positions.ts";
import { position, successors, unit, withSource } from "./rows.ts";
import { inference, officesDecree, partyOffice, titles } from "./sources.ts";
import {
  allStaff,
  frontChair,
  hamletHeadAliases,
  leaders,
  organisationHeads,
  securityHeads,
} from "./usual-positions.ts";

/** The units of a commune since 1 July 2025, without its hamlets. */
export const usualUnits: readonly RoleChartUnit[] = [
  unit("people-committee", "committee", "Uỷ ban nhân dân xã"),
  unit("council-office", "office", "Văn phòng HĐND và UBND xã", "people-committee"),
  unit("culture-society", "office", "Phòng Văn hoá – Xã hội", "people-committee"),
  unit("economy", "office", "Phòng Kinh tế", "people-committee"),
  unit("public-service-centre", "office", "Trung tâm Phục vụ hành chính công xã", "people-committee"),
  ...withSource(
    [unit("party", "party", "Đảng uỷ xã"), unit("party-building", "party", "Ban Xây dựng Đảng", "party")],
    partyOffice,
  ),
  ...withSource(
    [
      unit("front", "front", "Uỷ ban Mặt trận Tổ quốc Việt Nam xã"),
      unit("women-union", "organisation", "Hội Liên hiệp Phụ nữ xã", "front"),
      unit("farmers-union", "organisation", "Hội Nông dân xã", "front"),
      unit("veterans-association", "organisation", "Hội Cựu chiến binh xã", "front"),
      unit("youth-union", "organisation", "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã", "front"),
    ],
    titles,
  ),
];

/** The positions of a commune since 1 July 2025, without its hamlet heads. */
export const usualPositions: readonly RoleChartPosition[] = [
  ...leaders,
  ...withSource(officePositions, titles),
  ...withSource(
    [
      position(
        "mobilisation-officer",
        "culture-society",
        "Chuyên viên Phòng Văn hoá – Xã hội (phụ trách dân vận chính quyền)",
        "in-charge",
        [
          "Công chức Phòng Văn hoá – Xã hội (phụ trách dân vận chính quyền)",
          "Công chức phụ trách dân vận chính quyền",
          "Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)",
        ],
      ),
    ],
    inference,
  ),
  ...withSource(securityHeads, titles),
  ...withSource([allStaff], titles),
  ...withSource(
    [
      position("party-building-head", "party-building", "Trưởng Ban Xây dựng Đảng Đảng uỷ xã", "front", [
        "Ban Xây dựng Đảng",
        "Ban Xây dựng Đảng Đảng uỷ xã",
      ]),
    ],
    partyOffice,
  ),
  ...withSource([frontChair, ...organisationHeads], titles),
];

export const usualFrom: RoleChartPack = {
  id: "usual-from-2025-07",
  series: "usual-commune",
  name: { vi: "Xã, từ ngày 01/7/2025 (sơ đồ thường gặp)", en: "Commune, from 1 July 2025 (usual chart)" },
  from: Day.parse("2025-07-01"),
  to: null,
  source: officesDecree,
  units: [...usualUnits, ...withSource([unit("hamlet", "hamlet", "Thôn")], titles)],
  positions: [
    ...usualPositions,
    ...withSource(
      [position("hamlet-head", "hamlet", "Trưởng thôn", "hamlet-head", hamletHeadAliases.slice(1))],
      titles,
    ),
  ],
  successors: withSource(
    successors({
      "people-committee": "people-committee",
      "one-stop": "public-service-centre",
      party: "party",
      "mobilisation-bloc": "party-building",
      front: "front",
      "women-union": "women-union",
      "farmers-union": "farmers-union",
      "veterans-association": "veterans-association",
      "youth-union": "youth-union",
      hamlet: "hamlet",
      chairman: "chairman",
      "deputy-chairman": "deputy-chairman",
      "office-statistics": "mobilisation-officer",
      "culture-society-officer": "culture-officer",
      "land-construction": "land-officer",
      finance: "finance-officer",
      justice: "justice-officer",
      "one-stop-officer": "centre-officer",
      "military-commander": "military-commander",
      "police-chief": "police-chief",
      "all-staff": "all-staff",
      "mobilisation-bloc-head": "party-building-head",
      "front-chair": "front-chair",
      "women-chair": "women-chair",
      "farmers-chair": "farmers-chair",
      "veterans-chair": "veterans-chair",
      "youth-secretary": "youth-secretary",
      "hamlet-head": "hamlet-head",
    }),
    inference,
  ),
};
