import type { RoleChartPack, RoleChartPosition, RoleChartSource, RoleChartUnit } from "@gandan/domain/roles";
import { Day } from "@gandan/domain/values";
import { position, successors, unit, withSource } from "./rows.ts";
import { allStaff, frontChair, hamletHeadAliases, leaders, organisationHeads, security } from "./usual-positions.ts";

const officesDecree: RoleChartSource = {
  text: {
    vi: "Nghị định 150/2025/NĐ-CP (cơ quan chuyên môn cấp xã), Nghị định 118/2025/NĐ-CP (trung tâm phục vụ hành chính công)",
    en: "Decree 150/2025/NĐ-CP (commune offices), Decree 118/2025/NĐ-CP (public service centre)",
  },
  verified: "full-text",
};

const partyOffice: RoleChartSource = {
  text: {
    vi: "Ban Xây dựng Đảng thuộc Đảng uỷ xã, theo tin và văn bản của một số xã; mới đọc trích đoạn",
    en: "Party Building Board of the commune's Party committee, from news and papers of some communes; excerpts only",
  },
  verified: "excerpt",
};

const inference: RoleChartSource = {
  text: {
    vi: "Suy từ nhiệm vụ nội vụ của Phòng Văn hoá – Xã hội; xã tự xác nhận người phụ trách dân vận chính quyền",
    en: "Inferred from the home affairs duties of the Culture and Society Office; the commune confirms who is in charge",
  },
  verified: "unverified",
};

const titles: RoleChartSource = {
  text: {
    vi: "Tên gọi chức danh thường gặp sau ngày 01/7/2025; chưa đối chiếu với văn bản",
    en: "Titles usual since 1 July 2025; not compared with a text",
  },
  verified: "unverified",
};

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

const officePositions: readonly RoleChartPosition[] = [
  position("council-office-head", "council-office", "Chánh Văn phòng HĐND và UBND xã", "official", [
    "Văn phòng HĐND và UBND xã",
    "Văn phòng HĐND và UBND",
    "Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân xã",
  ]),
  position(
    "reception-officer",
    "council-office",
    "Chuyên viên Văn phòng HĐND và UBND xã (phụ trách tiếp công dân)",
    "official",
    ["Công chức tiếp công dân", "Người tiếp công dân"],
  ),
  position(
    "justice-officer",
    "council-office",
    "Chuyên viên Văn phòng HĐND và UBND xã (phụ trách tư pháp, hộ tịch)",
    "official",
    ["Công chức Tư pháp – Hộ tịch"],
  ),
  position("culture-society-head", "culture-society", "Trưởng phòng Văn hoá – Xã hội", "official", [
    "Phòng Văn hoá – Xã hội",
    "Phòng Văn hoá – Xã hội xã",
    "Phòng VH-XH",
  ]),
  position(
    "culture-officer",
    "culture-society",
    "Chuyên viên Phòng Văn hoá – Xã hội (phụ trách văn hoá – thông tin)",
    "official",
    ["Công chức Văn hoá – Xã hội"],
  ),
  position(
    "digital-officer",
    "culture-society",
    "Chuyên viên Phòng Văn hoá – Xã hội (phụ trách chuyển đổi số)",
    "administrator",
    ["Công chức phụ trách chuyển đổi số", "Công chức phụ trách công nghệ thông tin"],
  ),
  position("economy-head", "economy", "Trưởng phòng Kinh tế", "official", ["Phòng Kinh tế", "Phòng Kinh tế xã"]),
  position(
    "land-officer",
    "economy",
    "Chuyên viên Phòng Kinh tế (phụ trách đất đai, xây dựng, môi trường)",
    "official",
    ["Công chức Địa chính – Xây dựng"],
  ),
  position("finance-officer", "economy", "Chuyên viên Phòng Kinh tế (phụ trách tài chính)", "official", [
    "Công chức Tài chính – Kế toán",
  ]),
  position("centre-director", "public-service-centre", "Giám đốc Trung tâm Phục vụ hành chính công xã", "official", [
    "Trung tâm Phục vụ hành chính công xã",
    "Trung tâm Phục vụ hành chính công",
    "Trung tâm PVHCC xã",
  ]),
  position(
    "centre-officer",
    "public-service-centre",
    "Công chức Trung tâm Phục vụ hành chính công xã (tiếp nhận và trả kết quả)",
    "official",
    ["Bộ phận Tiếp nhận và Trả kết quả", "Bộ phận Một cửa"],
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
  ...withSource(security, titles),
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
