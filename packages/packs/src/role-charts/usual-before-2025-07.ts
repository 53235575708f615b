import type { RoleChartPack } from "@gandan/domain/roles";
import { Day } from "@gandan/domain/values";
import { position, unit } from "./rows.ts";
import {
  allStaff,
  frontChair,
  hamletHeadAliases,
  leaders,
  organisationHeads,
  securityHeads,
} from "./usual-positions.ts";

export const usualBefore: RoleChartPack = {
  id: "usual-before-2025-07",
  series: "usual-commune",
  name: { vi: "Xã, đến hết 30/6/2025 (sơ đồ thường gặp)", en: "Commune, until 30 June 2025 (usual chart)" },
  from: Day.parse("2023-08-01"),
  to: Day.parse("2025-06-30"),
  source: {
    text: {
      vi: "Chức vụ, chức danh cấp xã theo Nghị định 33/2023/NĐ-CP; chưa đối chiếu với toàn văn",
      en: "Commune offices and titles under Decree 33/2023/NĐ-CP; not compared with the full text",
    },
    verified: "unverified",
  },
  units: [
    unit("people-committee", "committee", "Uỷ ban nhân dân xã"),
    unit("one-stop", "office", "Bộ phận Tiếp nhận và Trả kết quả", "people-committee"),
    unit("party", "party", "Đảng uỷ xã"),
    unit("mobilisation-bloc", "party", "Khối dân vận xã", "party"),
    unit("front", "front", "Uỷ ban Mặt trận Tổ quốc Việt Nam xã"),
    unit("women-union", "organisation", "Hội Liên hiệp Phụ nữ xã"),
    unit("farmers-union", "organisation", "Hội Nông dân xã"),
    unit("veterans-association", "organisation", "Hội Cựu chiến binh xã"),
    unit("youth-union", "organisation", "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã"),
    // One stands for each: a commune enters its own hamlets in its place.
    unit("hamlet", "hamlet", "Thôn"),
  ],
  positions: [
    ...leaders,
    position("office-statistics", "people-committee", "Công chức Văn phòng – Thống kê", "in-charge", [
      "Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)",
      "Văn phòng – Thống kê (dân vận)",
      "Công chức VP-TK",
      "Văn phòng UBND xã",
    ]),
    position("culture-society-officer", "people-committee", "Công chức Văn hoá – Xã hội", "official", [
      "Công chức Văn hoá – Thông tin",
      "Công chức Văn hoá – Xã hội (phụ trách Văn hoá – Thông tin)",
      "Công chức VH-XH",
    ]),
    position(
      "land-construction",
      "people-committee",
      "Công chức Địa chính – Nông nghiệp – Xây dựng và Môi trường",
      "official",
      ["Công chức Địa chính – Xây dựng", "Công chức Địa chính"],
    ),
    position("finance", "people-committee", "Công chức Tài chính – Kế toán", "official", ["Tài chính – Kế toán"]),
    position("justice", "people-committee", "Công chức Tư pháp – Hộ tịch", "official", ["Tư pháp – Hộ tịch"]),
    position("one-stop-officer", "one-stop", "Công chức Bộ phận Tiếp nhận và Trả kết quả", "official", [
      "Bộ phận Tiếp nhận và Trả kết quả",
      "Bộ phận Một cửa",
    ]),
    ...securityHeads,
    allStaff,
    position("mobilisation-bloc-head", "mobilisation-bloc", "Trưởng Khối dân vận xã", "front", ["Khối dân vận xã"]),
    frontChair,
    ...organisationHeads,
    position("hamlet-head", "hamlet", "Trưởng thôn", "hamlet-head", hamletHeadAliases.slice(1)),
  ],
  successors: [],
};
