import { ended } from "./rows.ts";
import { ministries2025, namedInTexts } from "./sources.ts";

/** Bodies that live on under another name or within another body. */
export const renamedBodies = [
  ...ended("2025-07-01", namedInTexts, [
    [
      "mass-mobilisation-commission",
      ["Ban Dân vận Tỉnh uỷ", "Ban Dân vận Trung ương", "Ban Dân vận Thành uỷ", "Ban Dân vận"],
      "Ban Tuyên giáo và Dân vận",
      "the Commission for Propaganda and Mass Mobilisation",
    ],
    [
      "propaganda-commission",
      ["Ban Tuyên giáo Tỉnh uỷ", "Ban Tuyên giáo Thành uỷ", "Ban Tuyên giáo Trung ương"],
      "Ban Tuyên giáo và Dân vận",
      "the Commission for Propaganda and Mass Mobilisation",
    ],
    [
      "information-ministry",
      ["Bộ Thông tin và Truyền thông", "Bộ TTTT", "Bộ TT&TT"],
      "Bộ Khoa học và Công nghệ",
      "the Ministry of Science and Technology",
    ],
  ]),
  ...ended("2025-07-01", ministries2025, [
    [
      "information-department",
      ["Sở Thông tin và Truyền thông", "Sở TTTT", "Sở TT&TT"],
      "Sở Khoa học và Công nghệ",
      "the Department of Science and Technology",
    ],
    [
      "labour-ministry",
      ["Bộ Lao động - Thương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội", "Bộ LĐTBXH", "Sở LĐTBXH"],
      "Bộ Nội vụ, Sở Nội vụ (phần việc về trẻ em, bảo trợ xã hội: ngành y tế)",
      "Home Affairs (children and social protection: Health)",
    ],
    ["planning-ministry", ["Bộ Kế hoạch và Đầu tư", "Sở Kế hoạch và Đầu tư"], "Bộ Tài chính, Sở Tài chính", "Finance"],
    [
      "transport-ministry",
      ["Bộ Giao thông vận tải", "Sở Giao thông vận tải"],
      "Bộ Xây dựng, Sở Xây dựng",
      "Construction",
    ],
    [
      "environment-ministry",
      [
        "Bộ Tài nguyên và Môi trường",
        "Sở Tài nguyên và Môi trường",
        "Bộ Nông nghiệp và Phát triển nông thôn",
        "Sở Nông nghiệp và Phát triển nông thôn",
        "Sở Nông nghiệp và PTNT",
      ],
      "Bộ Nông nghiệp và Môi trường, Sở Nông nghiệp và Môi trường",
      "Agriculture and Environment",
    ],
    ["ethnic-committee", ["Uỷ ban Dân tộc"], "Bộ Dân tộc và Tôn giáo", "the Ministry of Ethnic and Religious Affairs"],
  ]),
];
