import type { Petition } from "@gandan/domain/petitions";

/** What people ask in the sessions of the demo commune, with what was answered; invented. */
export const roomQuestions: readonly (readonly [Petition["topic"], string, string])[] = [
  [
    "roads-and-water",
    "Bao giờ xã làm tiếp đoạn đường bê tông từ cầu treo vào khu sản xuất, mùa mưa bà con không chở được keo ra.",
    "Đoạn còn lại dài 800 mét đã được bố trí vốn; xã khởi công sau vụ thu hoạch và mời thôn cử người giám sát.",
  ],
  [
    "land",
    "Gia đình hiến đất làm đường từ ba năm trước, đến nay chưa được chỉnh lý giấy chứng nhận.",
    "Xã đã rà soát được 14 hộ cùng trường hợp; Phòng Kinh tế lập hồ sơ chung, không thu phí, xong trong quý.",
  ],
  [
    "roads-and-water",
    "Nước tự chảy về cuối thôn rất yếu, đề nghị xã xem lại đường ống.",
    "Đường ống phía đầu nguồn bị rò ở hai chỗ; tổ quản lý nước thay ống trong tháng này.",
  ],
  [
    "procedures",
    "Người già đi làm giấy tờ ở trung tâm xã mới xa hơn 20 cây số, có cách nào nhận hồ sơ tại thôn không.",
    "Mỗi tháng hai lần, cán bộ về nhà văn hoá thôn nhận và trả hồ sơ; lịch dán tại thôn và đọc trên loa.",
  ],
  [
    "livelihood",
    "Giống bò hỗ trợ năm trước không hợp, bà con muốn được chọn giống địa phương.",
    "Đợt tới các hộ được đăng ký giống; thú y xã kiểm tra cùng bà con trước khi nhận.",
  ],
  [
    "schools",
    "Điểm trường ở thôn xa thiếu nước sạch cho các cháu.",
    "Xã cùng nhà trường lắp bồn lọc nước; nhà trường theo dõi và báo lại tại kỳ đối thoại sau.",
  ],
  [
    "roads-and-water",
    "Đoạn đường bê tông từ cầu treo vào khu sản xuất bao giờ làm tiếp, mưa là bà con không chở keo ra được.",
    "Đoạn còn lại dài 800 mét đã được bố trí vốn; xã khởi công sau vụ thu hoạch và mời thôn cử người giám sát.",
  ],
  [
    "health",
    "Trạm y tế cần người trực ban đêm, đêm có người đau phải chở ra tận bệnh viện.",
    "Trạm đã niêm yết lịch trực đêm và số điện thoại; xe của xã sẵn sàng chở khi cần.",
  ],
  [
    "environment",
    "Rác ở bãi ven suối lâu không được dọn.",
    "Xã tổ chức dọn cùng thôn vào thứ Bảy tuần đầu mỗi tháng và đặt thêm hai điểm thu gom.",
  ],
  [
    "order-and-safety",
    "Xe chở keo chạy nhanh qua trước cổng trường.",
    "Công an xã đặt biển hạn chế tốc độ và kiểm tra vào giờ tan học.",
  ],
];

/** What is promised in a session, each with how many days it takes. */
export const promises: readonly (readonly [string, number])[] = [
  ["Thay hai đoạn ống nước bị rò phía đầu nguồn", 21],
  ["Lập xong hồ sơ chỉnh lý giấy chứng nhận cho 14 hộ đã hiến đất làm đường", 45],
  ["Lắp bồn lọc nước cho điểm trường thôn xa", 60],
  ["Sửa đập dâng của khu ruộng phía tây", 30],
  ["Dán lịch nhận hồ sơ tại nhà văn hoá các thôn", 10],
];
