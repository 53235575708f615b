interface Published {
  /** The item of the law. */
  item: number;
  document: string;
  /** Days after the year's beginning, or before today. */
  on: { fromStart: number } | number;
  /** After how many days it was made public; null: not yet. */
  after: number | null;
  /** How long it hung; null: it still does. */
  days: number | null;
  /** Over the loudspeakers and by the heads of the hamlets too. */
  isWidely: boolean;
  /** Whether its text goes to the public page as a file. */
  hasFile?: true;
}

/** What the demo commune publishes; invented, under the items of the law. */
export const published: readonly Published[] = [
  {
    item: 4,
    document: "Quy tắc ứng xử của cán bộ, công chức xã",
    on: { fromStart: 1 },
    after: 2,
    days: null,
    isWidely: false,
  },
  {
    item: 1,
    document: "Kế hoạch phát triển kinh tế - xã hội năm của xã",
    on: { fromStart: 6 },
    after: 3,
    days: 34,
    isWidely: false,
  },
  {
    item: 2,
    document: "Quyết định công khai dự toán ngân sách xã",
    on: { fromStart: 8 },
    after: 4,
    days: 33,
    isWidely: false,
  },
  {
    item: 13,
    document: "Danh mục thủ tục hành chính thực hiện tại xã",
    on: { fromStart: 12 },
    after: 1,
    days: null,
    isWidely: false,
    hasFile: true,
  },
  {
    item: 9,
    document: "Danh sách công dân đủ điều kiện sơ tuyển nghĩa vụ quân sự",
    on: { fromStart: 16 },
    after: 2,
    days: 32,
    isWidely: true,
  },
  {
    item: 3,
    document: "Thông báo quy hoạch chi tiết khu dân cư Gò Mít",
    on: { fromStart: 60 },
    after: 13,
    days: 36,
    isWidely: false,
  },
  {
    item: 7,
    document: "Kết quả bình xét hộ nghèo, hộ cận nghèo",
    on: { fromStart: 90 },
    after: 3,
    days: 31,
    isWidely: true,
  },
  {
    item: 12,
    document: "Bảng niêm yết các khoản phí, lệ phí thu tại xã",
    on: { fromStart: 96 },
    after: 2,
    days: 40,
    isWidely: true,
  },
  {
    item: 5,
    document: "Báo cáo thu, chi Quỹ phòng, chống thiên tai",
    on: { fromStart: 40 },
    after: 3,
    days: 18,
    isWidely: false,
  },
  { item: 8, document: "Kết quả quyên góp ủng hộ đồng bào vùng lũ", on: 20, after: 3, days: null, isWidely: true },
  {
    item: 11,
    document: "Kế hoạch lấy ý kiến Nhân dân về đặt tên đường thôn",
    on: 9,
    after: 4,
    days: null,
    isWidely: true,
  },
  {
    item: 2,
    document: "Quyết định công khai điều chỉnh dự toán ngân sách xã",
    on: 2,
    after: null,
    days: null,
    isWidely: false,
  },
  { item: 6, document: "Danh mục tài sản công được giao quản lý", on: 16, after: null, days: null, isWidely: false },
];

/** The file that goes with the list of procedures: a remark at its margin, and a telephone number of the office. */
export const publishedFile = {
  name: "danh-muc-thu-tuc-hanh-chinh.docx",
  title: "DANH MỤC THỦ TỤC HÀNH CHÍNH THỰC HIỆN TẠI XÃ SUỐI LÀNH",
  paragraphs: [
    "1. Đăng ký khai sinh: nhận và trả trong ngày làm việc.",
    "2. Xác nhận tình trạng hôn nhân: 03 ngày làm việc.",
    "3. Chứng thực bản sao từ bản chính: trong ngày làm việc.",
    "4. Hưởng trợ cấp xã hội hằng tháng: theo hồ sơ từng hộ.",
    "Nơi nhận: bộ phận Một cửa, trụ sở Uỷ ban nhân dân xã; điện thoại trực 0900 000 123.",
  ],
  remark: "Anh xem lại ngày trả kết quả mục 1 trước khi đưa lên.",
  reason: "Số điện thoại chung của bộ phận Một cửa, bà con cần để liên hệ.",
} as const;
