// Syllables that stand alone in any sentence. A slip that becomes one of them is no proof of a slip.
export const standingAlone = new Set(
  `và bạn ô hộp lệnh chứa cột riêng chiều gửi trái thẻ sẵn chạy sắp xếp lọc ẩn đo lưới trùng giấy cong chúng xong rằng xây dịch sắc hủy vài tồn nền trừ gần trăm đếm gốc chào vòng giây hứa co suốt quanh in gõ tròn lặp thả tả dáng tắt vẽ ngang vậy vuông đăng khỏi dán chấm đống thái à ai anh ba bà bài bán bàn bản bảng báo bao bằng bắt bé bên bền bến bị biên biến
   biết bờ bỏ bộ bốn bởi bớt buổi bước cá cả các cách cái cải cảm càng cán cao cát cân cần cấp cầm cầu cây câu
   chai chảy cháy chậm chân chất chế chết chỉ chi chia chính chín cho chọn chỗ chờ chợ chủ chú chữ chữa chưa chức
   chung chuẩn chuyên chuyện chuyển chừng có cỏ coi con còn cô cố cốc công cộng cổng cơ cờ cũ cụ của cũng cùng
   cung cuộc cuối cử cửa cứ cực da dài dành dạng dạy dân dẫn dần dấu dầu dây dễ di diện do dọc dòng dùng dự dựa
   dừng dựng dưới đa đã đại đảm đảng đang đáng đánh đào đạo đảo đạt đâu đầu đầy đẩy đấy đây đất đặt đặc đắp đêm
   đem đen đèn đẹp để đề đến đều đi điện điểm đình định đó đọc đoàn đoạn đón đóng đông đồng độc đội đôi đối đổi đổ
   đồ độ đời đợi đợt đơn đủ đúng đưa đường được em ghi gì gia già giá giả giảm giáo giao giờ giới giữ giữa giúp
   góc gói gọi gồm gỗ góp hai hải hàng hạn hạng hành hay hậu hại hàm hãy hẹn hết hiểu hiện hình hoa hóa hòa họ
   hoặc họp học hỏi hội hồi hộ hồ hố hỗ hợp hơi hơn hưởng hướng hương huyện ít kéo kém kể kê kế kèm kết khác khách
   khai khám khen khi khí khó khóa khoản khoảng không khu kia kịch kiểm kiểu kim kín kính kỳ kỹ ký lá là lạ lại
   lãi làm lan làng lành lao lâu lấy lần lập lên lễ lệ lịch liền liên liệu linh loại lòng lối lỗi lộ lợi lớn lớp
   lời lũ lúa luật lúc luôn lương lượng lượt lưu lý má mã mà mái mãi mạng mạnh mang màu máy mấy mất mặt mẫu mẹ
   miền miễn mình mỏ mọi mô một mối mỗi mới mời mở mua mùa mục mưa muốn mười mức nào này nay nặng nắm nằm năm nâng
   nên nếp nếu ngã ngại ngành ngàn ngay ngày ngắn ngăn nghe nghề nghèo nghỉ nghĩa nghìn ngoài ngoại người ngược
   nguồn nhà nhanh nhau nhắc nhằm nhân nhận nhập nhất nhẹ nhiều nhiệt nhìn nhỏ nhóm nhớ nhờ như nhưng những nó nói
   nộp nổi nối nội nợ nơi nuôi núi nữa nữ nước ông ở ốc ổn phá phạm phải phái phân phần phận phạt phát pháp phép
   phí phía phó phòng phong phố phổ phối phù phú phụ phủ phút phúc phường qua quá quả quản quan quân quần quận
   quen quê quy quý quỹ quyền quyết ra rác rào rất rẻ rõ rộng rời rồi rừng ruộng sai sàn sản sang sáng sạch sách
   sao sát sau sâu sẽ sinh so soạn sống sông số sổ sớm sở sơ sửa sức sự sử ta tác tài tải tái tại tám tạm tàu tay
   tạo tắc tăng tầng tâm tập tất tây tên thảo tháng thanh thành thay thấy thầy thấp thân thần thẳng thắng thêm
   theo thể thế thi thì thí thị thích thiếu thỏa thôi thôn thông thống thờ thời thợ thu thú thủ thư thứ thử thua
   thuê thuế thuộc thuốc thực thửa thưởng thương thường thượng tiền tiến tiên tiếng tiếp tiết tiêu tìm tin tín
   tình tính tỉnh tích to toàn tòa tối tội tốt tới tổ tổng tờ tôi trả tra trải trại trạm trang trạng tranh trao
   trẻ trên treo trị trí trình trong trọng trồng trống trở trợ trời trụ trục trung trước trực trường trưởng tu
   tuổi tuần tuyến túi từ tư tử tự tứ từng tỷ tượng ủ ủy vai vào vạn vàng văn vắng vẫn về vẻ vệ vết ví vì vị việc
   viên viện viết vốn vô với vỡ vụ vua vui vùng vừa vườn xa xã xét xe xem xin xóa xóm xử xuất xuống xưởng xung y ý
   yên yếu yêu`.split(/\s+/),
);

// Syllables that stand alone too, only less often: beside one that does as well, two words may have met by chance.
const lessOften = new Set(
  `a á bác bay bày bám bậc bận bất bể bệnh bìa bó bông bột bơi bưng bữa buộc bụi bút bù cạnh canh cay cắt cất cậy
   chạm chạy cháu chả chắc chăn chặn chặt chị chim chịu chó chồng chở chơi chứ chục chuồng chuyến chứng cổ cột cơm
   cơn củ cúng cuốn cữ cứng cưới dạ dám dàn dày dậy dẻo dì dịch dọn dõi dù dư dữ dứt đá đám đan đàn đạn đau đay
   đắt đằng đậm đập đậu đeo đèo đế đền đĩa đinh đỉnh đỏ đò đoán đòi đói đốc đồi đỗ đốt đỡ đua đùa đứa đức đứng ép
   ghế ghép giàu giặt giấy giây giày giếng giết giò gió giỏi giọng giống gốc gộp gương hãi hái hạt hát hàn hãng
   hẹp heo hè hiếm hiền hộp hợi hút hũ hứa in ích kẻ kẹt keo kênh khá khăn khéo khẽ khóc khoán khoe khỏe khô khổ
   khối khung khúc khuya kiện lái làn lãnh lạnh lau lây lẫn lắm lẻ lề lệnh lo lò lọc loài lon lô lỗ lội lộc lợn
   lui lụt lửa lưng lược lưới lười mai màn máu may mây mắt mặc mẻ mèo mệt miếng miệng mòn món mong móng mỏng mỗ mộ
   mồm môn môi mồi mỡ mơ mùi mũ mũi muối muộn mượn mừng na nắng nặn nấu nem nền ngang ngạch ngắm ngâm ngập nghĩ
   ngon ngọn ngõ ngô ngồi ngôi ngờ ngủ ngữ ngưng ngừng nhạc nhánh nhãn nhạt nhắn nhấn nhé nhọn nhổ nhựa nóc nóng
   nổ nỗi nở nửa nức nương ô ôm ổ oan ơn phản phim phóng quà quay quán quầy quyển rau rách rạng ranh rãnh rạp ráo
   rắn rằng rễ rèn riêng ròng rơi rụng rút rủ rửa rượu sa sá sáo sáu sân sắc sắm sắp sẵn sắt sĩ soát soi song sóng
   sôi sợ sợi sứ súng suất suối suốt sư sứt tạ tách tai tan tàn tán tang tặng tảng tắm tắt tầm tấm tế tem tệ thả
   thác thạch thai thải tham thảm thám than thán thang thánh thạo tháo thau thầm thẩm thập thất thật thận thắm
   thăm thắp thắt thẻ thiện thím thìn thịt thìa thòng thỏ thói thổ thổi thở thơ thuyền thùng thuỷ thủy thưa thừa
   thức thước ti tỉ tiếc tiệc tiêm tim tĩnh tịnh tò toà toán tóc tôn tốn tồn tố tơ trà trai trái tráng tránh trào
   trắng trăm trễ tri trích trọn trò trói tròn trông trốn trộn trơn trôi trúng truy truyện trứng trừ trữ trượt
   trưa tù tú tủ tụ tuân tuy tùy túm tức tươi tưới tường tương tựa u ước vải vài vách vay vạch vang váy vãn vắt
   vặt vẽ vé vần vấn vận vật vậy vây vĩ vòng võng vỏ vỗ vội vợ vở vơi vu vun vựa vượt xả xác xanh xám xay xát xấp
   xấu xây xé xen xiếc xong xô xôi xơ xuân xuôi xúc xương xưa lỡ`.split(/\s+/),
);

// Of those above, what is mostly half of a word.
const halves = new Set(
  `gia sinh thành công cộng chính chức chuẩn chuyên diện đại đảm đạo định động đức giáo hành hậu hiện hình hóa hòa hưởng
   kế khoản kiểm lệ liên liệu linh lực lượng lý mục nghĩa ngoại nhập nhiệt phái phạm phản phát pháp phân phong phối phù phụ phục phúc
   quyết sản sự tác tài tâm tập tất thảo thẩm thể thi thí thích thời thống thương thượng thực tích tiên tiến tiết tín tính tình tổng
   tranh trị trí trình trọng trung trực trường tư tự tứ tượng ủy vệ viên vụ xuất ý kiến nhân nghị quản quan quy tuyến trang an bảo
   cảm cảnh cần chế chí chứng cơ cư cứ danh dẫn dự dưỡng đãi đình độc đối đồng giải giám giảm hạ hại hạn hạnh hiểu hiệu hoàn hoạt hội hợp
   hương khai khách khám khẩu khí khoa khu kích kinh kỷ kỹ lãnh lập lịch lợi luận lưu mạng mật miễn minh mô năng nghiệp ngôn nguyên
   nhất niên nội phẩm phê phổ phương quân quốc quyền sai sách sát sắc sĩ sở suất tạo tân tham thăm thị thiết thông thu thủ thuận
   thuật thức tiếp tiêu tố toàn tội tôn trạng triển truyền tu tuyên tuyển tương ưu vận vị vĩ viện vĩnh vô xã xác xét xử yếu`.split(
    /\s+/,
  ),
);

/** Whether a syllable and what it would be a slip beside may be two words that met by chance. */
export const mayMeet = (written: string, neighbour: string): boolean =>
  isFree(written) && isFree(neighbour) && !halves.has(neighbour);

const isFree = (syllable: string): boolean => standingAlone.has(syllable) || lessOften.has(syllable);

/** Syllables that stand in words of two only: beside one of them what follows or goes before belongs to it. */
export const neverAlone = new Set(
  `cư uy vọng khích nhiễu thụ liên đại bình cải triển tuyên nghiệm nhiệm khiếu chấp nhũng giám huấn khuyến phấn củng nghiêm tiện niêm khắc bức thiết
   nghiệp kịp nguyện phức bồi dưỡng đôn hoạt
   chỉnh chấn xuyên khẩn kiệm triệt nhuần thẩm thiểu khảo ngừa`.split(/\s+/),
);
