import type { DemoAccount } from "@gandan/api";
import type { Bundle } from "@gandan/domain/roles";

/** The six hamlets of the demo commune; invented, like its people. */
export const hamletNames = [
  "Thôn Gò Mít",
  "Thôn Bến Đá",
  "Thôn Cây Da",
  "Thôn Đồng Rộc",
  "Thôn Làng Ren",
  "Thôn Nước Lăng",
] as const;

/** Who holds what: a part of the position's title, in the order of the chart, with the person's name. */
export const holders: readonly { title: string; name: string; username: string; bundle: Bundle }[] = [
  { title: "Chủ tịch Uỷ ban nhân dân xã", name: "Đinh Văn Rếch", username: "chutich", bundle: "leader" },
  { title: "Phó Chủ tịch Uỷ ban nhân dân xã", name: "Trần Thị Mận", username: "phochutich", bundle: "leader" },
  { title: "phụ trách dân vận chính quyền", name: "Phạm Thị Hiền", username: "danvan", bundle: "in-charge" },
  { title: "Trưởng phòng Văn hoá – Xã hội", name: "Lê Quang Bình", username: "vanhoa", bundle: "official" },
  { title: "Chánh Văn phòng HĐND và UBND xã", name: "Nguyễn Thị Thu Thảo", username: "vanphong", bundle: "official" },
  { title: "Trưởng phòng Kinh tế", name: "Võ Minh Khoa", username: "kinhte", bundle: "official" },
  { title: "phụ trách chuyển đổi số", name: "Hồ Văn Tính", username: "quantri", bundle: "administrator" },
  {
    title: "Giám đốc Trung tâm Phục vụ hành chính công xã",
    name: "Bùi Thị Lan",
    username: "motcua",
    bundle: "official",
  },
  { title: "Chủ tịch Uỷ ban Mặt trận Tổ quốc Việt Nam xã", name: "Phạm Văn Nía", username: "mattran", bundle: "front" },
  { title: "Trưởng thôn Gò Mít", name: "Đinh Thị Sương", username: "gomit", bundle: "hamlet-head" },
  { title: "Trưởng thôn Bến Đá", name: "Phạm Văn Đêu", username: "benda", bundle: "hamlet-head" },
  { title: "Trưởng thôn Cây Da", name: "Nguyễn Hữu Phước", username: "cayda", bundle: "hamlet-head" },
  { title: "Trưởng thôn Đồng Rộc", name: "Đinh Văn Xớt", username: "dongroc", bundle: "hamlet-head" },
  { title: "Trưởng thôn Làng Ren", name: "Trần Văn Út", username: "langren", bundle: "hamlet-head" },
  { title: "Trưởng thôn Nước Lăng", name: "Phạm Thị Chắp", username: "nuoclang", bundle: "hamlet-head" },
];

/** One password for the whole demo; it opens nothing where demo mode is off. */
const password = "suoilanh-thu";

/** Who appraises the commune's score at the province. */
export const appraiser: DemoAccount = {
  username: "thamdinh",
  password,
  bundle: "appraiser",
  personName: "Lý Thị Thanh Bình",
};

/** Every log-in of the demo commune, and that of its province. */
export const allAccounts: readonly DemoAccount[] = [
  ...holders.map(({ name, username, bundle }) => ({
    username,
    password,
    bundle,
    personName: name,
  })),
  appraiser,
];

const offered = ["danvan", "chutich", "vanhoa", "mattran", "gomit", "benda", "quantri", "thamdinh"];

/** The log-ins that the sign-in page offers in demo mode: each kind of work once, two hamlet heads. */
export const demoAccounts: readonly DemoAccount[] = offered.flatMap((username) =>
  allAccounts.filter((account) => account.username === username),
);
