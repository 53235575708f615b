// Words that name an office after one of its nouns ("Ban quản lý", "Ủy ban kiểm tra") and say what is done elsewhere.
const namingDeeds =
  "kiểm tra|giám sát|tuyên truyền|hỗ trợ|quản lý|chỉ đạo|tiếp nhận|hướng dẫn|vận động|thẩm định|tổ chức(?!\\s+(?:chính trị|đảng|hội(?!\\s(?:nghị|thi|thảo|họp|chợ|thao|trại|diễn|đàm))|đoàn|cá nhân|xã hội|tín dụng|cung cấp|kinh tế|tôn giáo|liên quan|có liên quan|quần chúng|thành viên|và|,))";
// "Cán bộ được phân công nghiêm túc thực hiện …": by what they were given people are named.
const carryOut =
  "(?!\\s(?:nghiêm túc|có trách nhiệm|chịu trách nhiệm|chủ động|phải|báo cáo|xây dựng|triển khai|thường xuyên|kịp thời)(?!\\p{L}))";
const otherDeeds = `có trách nhiệm|chịu trách nhiệm|lãnh đạo(?=,?\\s(?:chỉ đạo|thực hiện|triển khai|tổ chức|cụ thể|việc|công tác))|(?<!(?:[,;:]|[Cc]ác|và|[Đđ]ồng chí|[Đđ]ại diện|[Tt]hể|[Cc]ùng|[Mm]ời)\\s)lãnh đạo(?=\\s(?:UBND|HĐND|[Ủủ]y ban|[Uu]ỷ ban|các|[Mm]ặt trận|[Cc]hính quyền)(?!\\p{L}))|có nhiệm vụ|được giao${carryOut}|được phân công${carryOut}|cân đối(?=[\\s,])|giao ban(?=\\s(?:mỗi|định kỳ|hằng|hàng|vào|công tác|với|một))|chủ trì|chủ động|phối hợp|tham mưu|căn cứ|xây dựng(?!(?<=[Bb]an xây dựng)\\s[Đđ]ảng)|theo dõi|tiếp tục|đẩy mạnh|tăng cường|thực hiện|triển khai|phân công|phát huy|kịp thời|nghiêm túc|thường xuyên|tích cực|báo cáo|tổng hợp|rà soát|bố trí|bảo đảm|đảm bảo|định kỳ|(?<!(?:[Cc]ông|[Đđ]ộc|[Tt]hành|[Tt]ự|[Xx]ác)\\s)lập|cung cấp|đôn đốc|(?<!(?:Trợ|trợ|Cứu)\\s)giúp(?!\\sviệc)|là cơ quan|là đơn vị|là đầu mối|là bộ phận|là thường trực|là thư ký|tự(?=\\s(?:kiểm tra|đánh giá|rà soát|chấm|tổ chức))|lồng ghép|quán triệt|phổ biến|nâng cao|nắm|quan tâm|(?<!(?:[Bb]ầu|[Ứứ]ng|[Đđ]ề|[Tt]ranh)\\s)cử(?!\\s(?:tri|nhân)(?!\\p{L}))|sẽ|phải|đưa|đăng|trên cơ sở|theo chức năng|theo (?:nhiệm vụ|phạm vi|lĩnh vực|địa bàn)(?=\\s(?:được|đã|phụ trách))|xem xét|duy trì|cập nhật|ban hành|đề xuất|(?<![Ll]ực lượng\\s)tham gia|gương mẫu|cụ thể h[oó][aá]|đối thoại(?=\\s(?:với|định kỳ|trực tiếp|\\d))|khai mạc(?=\\s(?:lúc|vào|hội|cuộc|ngày|đại|lễ))|giải quyết|trả lời|(?<!(?:[Bb]an|[Tt]ổ|phận|[Pp]hòng|sở|[Cc]án bộ|[Cc]ông chức)\\s)tiếp công dân|đảm nhận|trực tiếp|chuẩn bị|thông báo|tiến hành|lấy ý kiến|tập trung|tập huấn|đánh giá|sơ kết|góp ý|soạn thảo|phản ánh|niêm yết|công khai|gửi(?=\\s)|khảo sát|phát động|chăm lo|thăm hỏi|quyết định(?=\\s(?:thành lập|ban hành|phê duyệt|công nhận|khen))|thành lập|mời|ký(?=\\s(?:cam kết|kết))|nhận(?=\\s(?:đỡ đầu|giúp|phụ trách|phần việc))|lắng nghe|nâng cấp|vận hành|lắp đặt|khắc phục|giới thiệu|hoàn thành|hoàn thiện|rút ngắn|tổng kết|củng cố|kiện toàn|kiến nghị|bàn giao|dự thảo|trình(?=\\s)|làm việc|viết(?=\\s(?:báo cáo|bài|tin))|làm(?=\\s(?:[Tt]rưởng|đầu mối|nhiệm vụ|tốt|[Tt]hư ký|chủ))|ra(?=\\squyết định)|họp(?=\\s)|lo(?=\\s)|(?<!(?:[Tt]ổng|[Cc]án bộ|[Cc]ông chức|[Nn]gười)\\s)phụ trách(?=\\s(?:\\d|mô hình|từ|chung|các|việc|theo dõi|địa bàn|lĩnh vực))`;
const offices =
  "(?<!(?:[Ủủ]y ban|[Uu]ỷ ban|[Bb]an|[Tt]ổ|[Đđ]ội|[Nn]hóm|[Bb]ộ phận)\\s)(?<!(?:[Mm]ỗi|[Cc]ác|[Nn]hững|[Tt]ừng)\\s)(?<!(?<![Xx]ã |[Cc]ông |[Ll]iên )[Đđ]oàn\\s(?=kiểm tra|giám sát))";

// Deeds that stand within a name as well ("Tổ hòa giải", "hộ trồng rừng"): only a name that has visibly ended goes on so.
const afterPlace =
  "nghiên cứu|xử l[ýí]|huy động|khuyến khích|biểu dương|tôn vinh|khen thưởng|nhân rộng|thống kê|thu thập|ứng dụng|phát triển|thúc đẩy|hoàn chỉnh|định hướng|phân bổ|sử dụng|khai thác|tạo điều kiện|in ấn|treo|phát hành|biên soạn|phát hiện|ngăn chặn|phòng ngừa|chấn chỉnh|tặng|trao|kêu gọi|kết nối|gặp gỡ|tăng(?=\\s(?:thời lượng|số lượng|tần suất))|làm tốt|thu hút|mở rộng|mở(?=\\s(?:các\\s)?(?:lớp|đợt|chuyên|\\d))|cải thiện|(?<![Bb]an\\s)chấp hành|bảo vệ|giữ gìn|trang bị|xác định|phê duyệt|tham dự|trồng|sửa chữa|tu sửa|cải tạo|chỉnh trang|khơi thông|lựa chọn|bình xét|bình chọn|công nhận|h[oò]a giải|hoà giải|ra quân|phân loại|chi trả|tiếp thu|giải trình|nhắc nhở|thu gom|đóng góp|bảo tồn|thăm|sưu tầm|cam kết|đề nghị|phấn đấu|cấp(?=\\s(?:phát|giấy|tài khoản|bản|thẻ))|phát(?=\\s(?:sóng|thanh|tờ rơi|\\d))|khẩn trương|nộp|cho ý kiến";
const nameEnd =
  "(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hôn|[Bb]ản|[Ll]àng|[Ấấ]p|[Bb]uôn|[Xx]óm|[Kk]hóm|[Kk]hu phố|[Tt]ổ dân phố|[Tt]ỉnh|[Tt]hành phố|trực thuộc|liên quan|đoàn thể|Nông dân|Phụ nữ|Thanh niên|Cựu chiến binh|Công an|Quân sự|(?:[Đđ]oàn|[Tt]ổ|[Bb]an)\\s(?:giám sát|kiểm tra|[Cc]hỉ đạo|công tác|thẩm định)|\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+|\\d)";

/** The same after "Giao …", "Đề nghị …": somebody is asked, and so something is done. */
export const askedEnd = new RegExp(
  `(?<!(?:[Tt]ổ|[Bb]an|[Đđ]ội|[Nn]hóm|[Tt]rung tâm|[Hh]ội đồng|[Qq]uỹ|[Hh]ạt|[Tt]rạm|bộ phận|cơ quan|đơn vị|cán bộ|công chức|[Nn]gười|[Cc]ác|[Hh]ộ|được|bị|cá nhân|tập thể))\\s(?:${afterPlace})(?![\\p{L}])`,
  "u",
);

/** Words after which an assignee's name is over: what it shall do begins. */
// Whoever is looked at ("các thôn được giám sát") does something else.
export const assigneeEnd = new RegExp(
  `(?<!(?:^|\\s)(?:được|bị))\\s(?:${otherDeeds}|${offices}(?:${namingDeeds})|(?<=${nameEnd}\\s)(?:${afterPlace}))(?![\\p{L}])`,
  "u",
);
