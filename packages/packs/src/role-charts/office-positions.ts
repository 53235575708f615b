import type { RoleChartPosition } from "@gandan/domain/roles";
import { position } from "./rows.ts";

/** The officials of the four offices of a commune since 1 July 2025. */
export const officePositions: readonly RoleChartPosition[] = [
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
