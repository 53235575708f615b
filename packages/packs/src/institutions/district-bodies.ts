import { ended } from "./rows.ts";
import { communeOffices2025, twoTiers } from "./sources.ts";

const levels = ended("2025-07-01", twoTiers, [
  [
    "district-home-affairs",
    ["Phòng Nội vụ huyện", "Phòng Nội vụ thị xã", "Phòng Nội vụ quận"],
    "Sở Nội vụ",
    "the Department of Home Affairs",
  ],
  [
    "district-committee",
    [
      "Uỷ ban nhân dân huyện",
      "UBND huyện",
      "UBND thị xã",
      "Uỷ ban nhân dân thị xã",
      "UBND quận",
      "Uỷ ban nhân dân quận",
    ],
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
      "Thanh tra thị xã",
      "Thanh tra quận",
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
    ["huyện", "cấp huyện", "thị trấn", "thị xã", "quận", "cấp quận"],
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

// Offices that only the district had, and posts of the old communes, also where a plan leaves the level unsaid.
const officesWithoutLevel = ended("2025-07-01", communeOffices2025, [
  [
    "offices-of-the-district",
    [
      "Phòng Lao động - Thương binh và Xã hội",
      "Phòng LĐTBXH",
      "Phòng Tài nguyên và Môi trường",
      "Phòng TNMT",
      "Phòng Nông nghiệp và Phát triển nông thôn",
      "Phòng Nông nghiệp và PTNT",
      "Phòng Nông nghiệp và Môi trường",
      "Phòng Kinh tế và Hạ tầng",
      "Phòng Văn hóa và Thông tin",
      "Phòng Quản lý đô thị",
      "Phòng Giáo dục và Đào tạo",
      "Phòng GD&ĐT",
      "Phòng Tư pháp",
    ],
    "Văn phòng HĐND và UBND, Phòng Kinh tế hoặc Phòng Văn hoá - Xã hội của xã, theo lĩnh vực",
    "the office, the Economy Office or the Culture and Society Office of the commune, by field",
  ],
  [
    "commune-single-window",
    [
      "Bộ phận Tiếp nhận và Trả kết quả xã",
      "Bộ phận Tiếp nhận và Trả kết quả của xã",
      "Bộ phận Tiếp nhận và Trả kết quả cấp xã",
      "Bộ phận Tiếp nhận và Trả kết quả phường",
      "Bộ phận Tiếp nhận và Trả kết quả của phường",
      "Bộ phận Một cửa xã",
      "Bộ phận Một cửa của xã",
      "Bộ phận Một cửa phường",
    ],
    "Trung tâm Phục vụ hành chính công xã, phường",
    "the commune's Public Administrative Service Centre",
  ],
  [
    "commune-old-posts",
    [
      "Công chức Tư pháp - Hộ tịch",
      "Tư pháp - Hộ tịch",
      "Công chức Tài chính - Kế toán",
      "Công chức Văn hóa - Xã hội",
      "Công chức Địa chính",
      "Địa chính - Xây dựng",
      "Địa chính - Nông nghiệp",
    ],
    "phòng chuyên môn của xã: Văn phòng HĐND và UBND, Phòng Kinh tế, Phòng Văn hoá - Xã hội",
    "the commune's offices: the office of council and committee, Economy, Culture and Society",
  ],
]);

/** What ended with the district level on 1 July 2025. */
export const districtBodies = [...levels, ...officesWithoutLevel];
