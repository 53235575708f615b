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
