import { ended } from "./rows.ts";
import { twoTiers } from "./sources.ts";

/** What ended with the district level on 1 July 2025. */
export const districtBodies = ended("2025-07-01", twoTiers, [
  [
    "district-home-affairs",
    ["Phòng Nội vụ huyện", "Phòng Nội vụ thị xã", "Phòng Nội vụ quận"],
    "Sở Nội vụ",
    "the Department of Home Affairs",
  ],
  [
    "district-committee",
    ["Uỷ ban nhân dân huyện", "UBND huyện", "UBND thị xã", "Uỷ ban nhân dân thị xã", "UBND quận"],
    "Uỷ ban nhân dân tỉnh hoặc Uỷ ban nhân dân xã, theo thẩm quyền mới",
    "the provincial or the commune People's Committee, as competence now lies",
  ],
  [
    "district-council",
    ["Hội đồng nhân dân huyện", "HĐND huyện", "HĐND thị xã", "HĐND quận"],
    "Hội đồng nhân dân tỉnh hoặc Hội đồng nhân dân xã, theo thẩm quyền mới",
    "the provincial or the commune People's Council, as competence now lies",
  ],
  [
    "district-party-committee",
    ["Huyện uỷ", "Thị uỷ", "Quận uỷ", "Ban Thường vụ Huyện uỷ"],
    "Tỉnh uỷ hoặc Đảng uỷ xã, theo thẩm quyền mới",
    "the provincial or the commune Party Committee, as competence now lies",
  ],
  [
    "district-front",
    ["Mặt trận Tổ quốc huyện", "Uỷ ban Mặt trận Tổ quốc Việt Nam huyện", "MTTQ huyện", "UBMTTQVN huyện"],
    "Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh hoặc xã",
    "the Fatherland Front committee of the province or the commune",
  ],
  [
    "district-youth-union",
    ["Huyện đoàn", "Thị đoàn", "Quận đoàn"],
    "Tỉnh đoàn, Thành đoàn hoặc Đoàn TNCS Hồ Chí Minh xã, theo thẩm quyền mới",
    "the Youth Union of the province or of the commune, as competence now lies",
  ],
  [
    "district-offices",
    [
      "Phòng * huyện",
      "Ban * huyện",
      "Trung tâm * huyện",
      "Hội * huyện",
      "Thanh tra huyện",
      "Công an huyện",
      "Chi cục * huyện",
      "Phòng * thị xã",
      "Phòng * quận",
    ],
    "sở, ngành của tỉnh hoặc phòng chuyên môn của xã, theo thẩm quyền mới",
    "a department of the province or an office of the commune, as competence now lies",
  ],
  [
    "district-level",
    ["huyện", "cấp huyện", "thị trấn", "thị xã", "cấp quận"],
    "tỉnh hoặc xã, phường, đặc khu (không còn cấp huyện)",
    "the province or the commune (there is no district level)",
  ],
  [
    "commune-office-statistics",
    ["Công chức Văn phòng – Thống kê", "Văn phòng – Thống kê"],
    "Văn phòng HĐND và UBND xã hoặc phòng chuyên môn của xã",
    "the office of the commune's council and committee, or one of its offices",
  ],
]);
