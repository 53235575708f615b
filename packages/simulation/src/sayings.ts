import type { Petition } from "@gandan/domain/petitions";

type Topic = Petition["topic"];

/** What the people of the demo commune say, by topic; invented. */
export const sayings: readonly [readonly [Topic, string, string], ...(readonly [Topic, string, string])[]] = [
  [
    "roads-and-water",
    "Cống thoát nước đầu thôn bị đất lấp, hễ mưa là nước tràn vào nhà văn hoá.",
    "Xã đã cho khơi thông cống cùng bà con trong thôn; sẽ kiểm tra lại sau mỗi trận mưa lớn.",
  ],
  [
    "roads-and-water",
    "Đoạn đường qua suối xe máy không đi được mùa mưa, học sinh phải lội.",
    "Đã đưa đoạn đường vào danh mục sửa chữa của năm; trước mắt thôn đặt tấm đan cho học sinh qua lại.",
  ],
  [
    "roads-and-water",
    "Nước tự chảy về thôn yếu, ba ngày mới có một lần.",
    "Tổ quản lý nước đã thay đoạn ống bị vỡ phía đầu nguồn; nước đã về đều trở lại.",
  ],
  [
    "environment",
    "Có người đổ rác xuống bờ suối gần cầu, mùi rất khó chịu.",
    "Thôn đã dọn và cắm biển nhắc; xã bố trí thêm điểm thu gom ở đầu cầu.",
  ],
  [
    "environment",
    "Chuồng nuôi sát nhà xả thẳng ra mương, đề nghị xã xem giúp.",
    "Cán bộ đã đến cùng gia đình làm hố lắng; hẹn kiểm tra lại sau 15 ngày.",
  ],
  [
    "land",
    "Gia đình tôi nộp hồ sơ đất đã lâu, chưa thấy ai gọi.",
    "Hồ sơ còn thiếu một giấy; Trung tâm đã gọi và hướng dẫn bổ sung ngay tại thôn.",
  ],
  [
    "health",
    "Trạm y tế ngày thứ Bảy không có người trực, người già đi khám về không.",
    "Trạm đã niêm yết lịch trực cuối tuần và số điện thoại của người trực.",
  ],
  [
    "schools",
    "Điểm trường lẻ dột hai phòng, các cháu phải học dồn.",
    "Đã lợp lại mái hai phòng học trong kỳ nghỉ; nhà trường xác nhận hết dột.",
  ],
  [
    "livelihood",
    "Cây keo giống hỗ trợ về muộn, qua vụ trồng mất rồi.",
    "Phòng Kinh tế đã làm việc với nơi cấp; vụ sau giao giống trước tháng 9.",
  ],
  [
    "livelihood",
    "Xin mở lớp hướng dẫn nuôi bò nhốt cho bà con.",
    "Lớp mở tại nhà văn hoá thôn trong tháng tới; trưởng thôn đang ghi tên.",
  ],
  [
    "order-and-safety",
    "Thanh niên tụ tập chạy xe nhanh buổi tối ngoài đường lớn.",
    "Công an xã đã tuần tra buổi tối và gặp từng gia đình.",
  ],
  [
    "procedures",
    "Làm giấy khai sinh cho cháu phải đi lại ba lần.",
    "Trung tâm xin lỗi gia đình; danh mục giấy tờ cần mang đã được dán ở nhà văn hoá thôn.",
  ],
  [
    "procedures",
    "Cán bộ hướng dẫn nhanh quá, người già nghe không kịp.",
    "Trung tâm đã bố trí một người ngồi cùng bà con lớn tuổi vào các buổi sáng.",
  ],
  [
    "culture",
    "Đề nghị mở lại đội cồng chiêng cho lớp trẻ học.",
    "Thôn lập danh sách 14 cháu; nghệ nhân nhận dạy hai buổi mỗi tuần.",
  ],
  ["other", "Loa phát thanh của thôn nghe rè, không rõ tin.", "Đã thay loa mới ở hai cụm đầu thôn."],
];

/** Questions that wait for the dialogue session. */
export const questions: readonly [readonly [Topic, string, string], ...(readonly [Topic, string, string])[]] = [
  [
    "roads-and-water",
    "Bao giờ cầu treo qua suối được làm lại?",
    "Xã đã ghi câu hỏi vào chương trình đối thoại; trước mắt thay ván mặt cầu trong tháng này.",
  ],
  [
    "land",
    "Đất rừng sản xuất của thôn khi nào được giao xong?",
    "Phòng Kinh tế đang đo đạc; danh sách hộ được dán ở nhà văn hoá thôn để bà con đối chiếu.",
  ],
  [
    "schools",
    "Năm học tới điểm trường lẻ có còn lớp 3 không?",
    "Nhà trường giữ lớp 3 tại điểm lẻ khi có từ 10 học sinh; danh sách chốt trước ngày tựu trường.",
  ],
  [
    "livelihood",
    "Vay vốn chính sách cần những giấy gì, gặp ai?",
    "Bà con gặp tổ trưởng tổ vay vốn của thôn; danh mục giấy tờ đã dán ở nhà văn hoá.",
  ],
  [
    "health",
    "Thẻ bảo hiểm y tế của hộ mới thoát nghèo được hỗ trợ đến khi nào?",
    "Phòng Văn hoá – Xã hội đã rà từng hộ và báo thời hạn trên phiếu gửi về thôn.",
  ],
];

/** What hamlet heads and officials report of their work. */
export const reports: readonly [string, ...string[]] = [
  "Đã họp thôn buổi tối, bà con dự đông, thống nhất cách làm.",
  "Đã đến từng nhà ở hai cụm xa, còn một cụm cuối tuần đi tiếp.",
  "Đã làm xong phần việc của tháng, có danh sách ký nhận kèm theo.",
  "Bà con góp ngày công, phần còn lại chờ trời tạnh.",
  "Đã gửi dự thảo xin ý kiến, đang chờ các thôn góp ý.",
  "Đã niêm yết ở trụ sở và nhà văn hoá, có ảnh chụp.",
];

export const returns: readonly [string, ...string[]] = [
  "Chưa có danh sách người dự, đề nghị bổ sung.",
  "Báo cáo chưa nói rõ số hộ, đề nghị ghi thêm.",
];

/** What a hamlet is given to do because of some of these words, and what its head reports; never the words themselves. */
export const hamletWork: ReadonlyMap<string, { title: string; report: string }> = new Map([
  [
    "Cống thoát nước đầu thôn bị đất lấp, hễ mưa là nước tràn vào nhà văn hoá.",
    { title: "Khơi thông cống thoát nước đầu thôn", report: "14 hộ cùng làm một buổi sáng, cống đã thông." },
  ],
  [
    "Nước tự chảy về thôn yếu, ba ngày mới có một lần.",
    { title: "Kiểm tra đường ống nước tự chảy từ đầu nguồn", report: "Đã tìm ra đoạn ống vỡ và thay xong." },
  ],
  [
    "Có người đổ rác xuống bờ suối gần cầu, mùi rất khó chịu.",
    { title: "Dọn rác ở bờ suối gần cầu và cắm biển nhắc", report: "Đã dọn xong, cắm hai biển nhắc ở đầu cầu." },
  ],
]);
