// Syllables that stand alone in any sentence. A slip that becomes one of them is no proof of a slip.
export const standingAlone = new Set(
  `a à á ai anh ba bà bà bác bài bán bàn bản bảng báo bay bày bám bao bằng bắt bậc bận bất bé bên bền bến bể bệnh bị bìa biên biến biết bờ bỏ bó bộ
   bốn bông bột bơi bởi bớt bưng bữa bước buổi buộc bụi bút bù cá cả các cách cái cải cảm càng cạnh canh cao cát cay cắt cân cần
   cấp cất cầm cầu cây cậy câu chai chạm chạy cháu cháy chả chắc chăn chặn chặt chân chất chấm chậm chế chết chỉ chi chị chia chính chín chim chịu
   cho cho chó chọn chỗ chồng chợ chở chơi chủ chú chữ chữa chứ chưa chức chục chung chuẩn chuồng chuyên chuyện chuyển chuyến chứng chừng có
   cỏ coi con còn cô cố cổ cốc công cộng cổng cột cơ cờ cơm cơn củ cũ cụ của cũng cùng cung cúng cuộc cuối cuốn cứ cử cữ cửa cực cứng cưới
   da dạ dài dám dán dàn dành dạng dạy dân dẫn dần dấu dầu dây dày dậy dẻo dễ di dì dịch diện do dọc dọn dòng dõi dù dùng dư dự dựa
   dừng dựng dữ dưới dứt đa đá đã đại đám đảm đan đàn đạn đang đáng đảng đánh đào đạo đảo đạt đau đay đâu đầu đầy đẩy đấy đây đất đặt đắt đặc đắp đằng
   đăng đậm đập đậu đêm đem đen đèn đeo đèo đẹp để đề đế đều đến đền đi đĩa điện điểm đinh đình đỉnh định đó đỏ đò đọc đoàn đoạn đoán
   đòi đói đón đóng đông đồng đống đốc độc đội đôi đối đổi đồi đỗ đổ đồ độ đốt đời đợi đợt đỡ đơn đủ đúng đua đùa đưa đứa đức đứng được đường em
   ép ghế ghép ghi gì gia già giá giả giảm giáo giao giàu giặt giấy giây giày giếng giết giò gió giỏi giọng giống giờ giới giữ giữa giúp
   góc gói gọi gồm gỗ gốc gộp góp gương hai hãi hái hải hàng hạn hạng hạt hàm hãy hay hát hậu hại hàn hãng hẹn hẹp heo hè hết hiểu hiện hiếm hiền
   hình hoa hóa hòa họ hoặc họp học hỏi hội hồi hộ hồ hố hỗ hợp hộp hơi hơn hợi hương hướng hưởng hút hũ huyện hứa in ít ích kéo kém kể kê kế kẻ kèm kẹt
   keo kênh kết khá khác khách khai khám khăn khen khéo khẽ khi khí khó khóa khóc khoán khoản khoảng khoe khỏe khỏi không khô khổ khối khu
   khung khúc khuya kia kịch kiểm kiểu kiện kim kín kính kỳ kỹ ký lá là lạ lại lái lãi làm lan làng làn lãnh lành lạnh lao lau lâu lây lấy lẫn lần lập lắm lẻ lề lên
   lễ lệ lệnh lên lịch liền liên liệu linh lo lò lòng lọc loài loại lon lô lỗ lỗi lối lội lộ lộc lợi lợn lớn lớp lời lũ lúa luật lúc luôn
   lui lụt lửa lưng lược lượng lương lượt lưới lười lưu lý má mã mà mái mai mãi mạng mạnh mang màn màu máu may máy mây mấy mắt mặt mặc mẹ mẻ mèo
   mệt miền miễn miếng miệng mình mỏ mọi mòn món mong móng mỏng mô mỗ mộ mồm môn một mối mỗi môi mồi mới mời mở mỡ mơ mua mùa mục mùi mũ mũi
   muốn muối muộn mưa mười mượn mừng mức na nào này nay nắng nắm nằm năm nặng nặn nâng nấu nem nên nền nếp nếu ngã ngại ngành ngang
   ngàn ngạch ngay ngày ngắn ngăn ngắm ngâm ngập nghe nghề nghèo nghỉ nghĩ nghĩa nghìn ngoài ngoại ngon ngọn ngõ ngô ngồi ngôi
   ngờ ngủ ngữ ngược người ngưng ngừng nguồn nhà nhạc nhanh nhánh nhãn nhau nhạt nhắc nhằm nhắn nhân nhận nhấn nhập nhất nhẹ nhé nhiều nhiệt nhìn nhỏ
   nhọn nhóm nhổ nhớ nhờ như nhưng những nhựa nó nói nóc nóng nộp nổ nổi nối nỗi nội nợ nơi nở nuôi núi nữa nửa nữ nức nước nương ô ôm ông ổ ốc ổn ở oan ơn phá
   phạm phải phái phân phần phận phản phạt phát pháp phép phí phim phía phó phòng phong phóng phổ phố phối phù phú phụ phủ phút phúc phường qua quá quà quả quay quán
   quản quan quân quần quận quầy quen quê quy quý quỹ quyền quyển quyết ra rau rách rác rạng ranh rãnh rào rạp ráo rắn rằng rất rẻ rễ rèn riêng rõ
   ròng rời rơi rồi rộng rụng rút rủ rửa rừng rượu ruộng sa sá sai sàn sản sang sáng sạch sách sao sáo sáu sát sau sâu sân sắc sắm sắp sẵn sắt sẽ sinh sĩ
   so soạn soát soi song sóng sông sống sổ số sôi sớm sơ sở sợ sợi sửa sức sứ súng suất suối suốt sự sư sử sứt ta tạ tác tách tai tài tải tái tại
   tám tan tàn tán tạm tang tặng tảng tạo tay tàu tắc tắm tắt tăng tầng tầm tấm tâm tập tất tây tế tên tem tệ thả thác thạch thai thái thải tham thảm
   thám than thán thang tháng thanh thành thánh thảo thạo tháo thau thay thấy thầy thầm thẩm thấp thập thất thật thân thần thận thẳng thắng thắm
   thăm thắp thắt thẻ thêm theo thể thế thế thi thì thí thị thích thiếu thiện thím thìn thịt thìa thòng thỏ thói thổ thổi thôi thôn thông thống thở thơ thờ thời thợ
   thu thú thủ thư thứ thử thua thuê thuế thuộc thuốc thuyền thùng thuỷ thủy thực thưa thừa thức thước thương thường thưởng thượng ti tỉ tỷ tích tiếc
   tiệc tiền tiến tiên tiếng tiếp tiết tiêm tiêu tim tìm tin tính tình tỉnh tĩnh tịnh to tò toà tòa toàn toán tóc tôi tối tội tôn tốn tồn
   tổng tố tổ tốt tới tờ tơ trả tra trà trai trại trái trải trạm trang tráng trạng tránh tranh trao trào trắng trăm trẻ trên treo trễ trị trí tri trích
   trình trong trọng trọn trò trói tròn trồng trống trông trốn trộn trở trợ trơn trời trôi trụ trục trúng trung truy truyện trứng trừ trữ trực trước
   trường trưởng trượt trưa tu tù tú tủ tụ từ tư tử tự tứ tuổi tuần tuân tuy tùy tuyến túi túm tức từng tươi tưới tượng tường tương tựa ủ u ước
   vai vải vài vào vạn vách vay vạch vàng vang váy vãn văn vắng vắt vặt vẽ về vẻ vé vẫn vần vấn vận vật vậy vây vì ví vị vĩ việc viên viện viết
   vòng võng vỏ vô vỗ vốn vội với vỡ vợ vở vơi vu vụ vua vui vun vùng vừa vựa vườn vượt xa xã xả xác xanh xám xay xát xấp xấu xây xe xé xem xen xét xin xiếc
   xong xóa xóm xô xôi xơ xuất xuân xuống xuôi xúc xương xưa xưởng y ý yên yếu yêu`.split(/\s+/),
);

/** Syllables that stand in words of two only: beside one of them what follows or goes before belongs to it. */
export const neverAlone = new Set(
  `liên đại bình cải triển tuyên nghiệm nhiệm khiếu chấp nhũng giám huấn khuyến phấn củng nghiêm tiện niêm khắc bức thiết
   nghiệp kịp nguyện phức bồi dưỡng đôn hoạt
   chỉnh chấn xuyên khẩn kiệm triệt nhuần thẩm thiểu khảo ngừa`.split(/\s+/),
);
