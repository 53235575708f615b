// Syllables that stand alone in any sentence. A slip that becomes one of them is no proof of a slip.
export const standingAlone = new Set(
  `đăng khỏi dán chấm đống thái à ai anh ba bà bài bán bàn bản bảng báo bao bằng bắt bé bên bền bến bị biên biến biết bờ bỏ bộ bốn bởi bớt buổi
   bước cá cả các cách cái cải cảm càng cán cao cát cân cần cấp cầm cầu cây câu chai chảy cháy chậm chân chất chế
   chết chỉ chi chị chia chính chín cho chọn chỗ chờ chợ chủ chú chữ chữa chưa chức chung chuẩn chuyên chuyện
   chuyển chừng có cỏ coi con còn cô cố cốc công cộng cổng cơ cờ cũ cụ của cũng cùng cung cuộc cuối cử cửa cứ cực
   da dài dành dạng dạy dân dẫn dần dấu dầu dây dễ di diện do dọc dòng dùng dự dựa dừng dựng dưới đa đã đại đảm
   đảng đang đáng đánh đào đạo đảo đạt đâu đầu đầy đẩy đấy đây đất đặt đặc đắp đêm đem đen đèn đẹp để đề đến đều đi
   điện điểm đình định đó đọc đoàn đoạn đón đóng đông đồng độc đội đôi đối đổi đổ đồ độ đời đợi đợt đơn đủ đúng đưa
   đường được em ghi gì gia già giá giả giảm giáo giao giờ giới giữ giữa giúp góc gói gọi gồm gỗ góp hai hải hàng
   hạn hạng hành hay hậu hại hàm hãy hẹn hết hiểu hiện hình hoa hóa hòa họ hoặc họp học hỏi hội hồi hộ hồ hố hỗ hợp
   hơi hơn hưởng hướng hương huyện ít kéo kém kể kê kế kèm kết khác khách khai khám khen khi khí khó khóa khoản
   khoảng không khu kia kịch kiểm kiểu kim kín kính kỳ kỹ ký lá là lạ lại lãi làm lan làng lành lao lâu lấy lần lập
   lên lễ lệ lịch liền liên liệu linh loại lòng lối lỗi lộ lợi lớn lớp lời lũ lúa luật lúc luôn lương lượng lượt
   lưu lý má mã mà mái mãi mạng mạnh mang màu máy mấy mất mặt mẫu mẹ miền miễn mình mỏ mọi mô một mối mỗi mới mời
   mở mua mùa mục mưa muốn mười mức nào này nay nặng nắm nằm năm nâng nên nếp nếu ngã ngại ngành ngàn ngay ngày
   ngắn ngăn nghe nghề nghèo nghỉ nghĩa nghìn ngoài ngoại người ngược nguồn nhà nhanh nhau nhắc nhằm nhân nhận nhập
   nhất nhẹ nhiều nhiệt nhìn nhỏ nhóm nhớ nhờ như nhưng những nó nói nộp nổi nối nội nợ nơi nuôi núi nữa nữ nước
   ông ở ốc ổn phá phạm phải phái phân phần phận phạt phát pháp phép phí phía phó phòng phong phố phổ phối phù phú
   phụ phủ phút phúc phường qua quá quả quản quan quân quần quận quen quê quy quý quỹ quyền quyết ra rác rào rất rẻ
   rõ rộng rời rồi rừng ruộng sai sàn sản sang sáng sạch sách sao sát sau sâu sẽ sinh so soạn sống sông số sổ sớm
   sở sơ sửa sức sự sử ta tác tài tải tái tại tám tạm tàu tay tạo tắc tăng tầng tâm tập tất tây tên thảo tháng
   thanh thành thay thấy thầy thấp thân thần thẳng thắng thêm theo thể thế thi thì thí thị thích thiếu thỏa thôi
   thôn thông thống thờ thời thợ thu thú thủ thư thứ thử thua thuê thuế thuộc thuốc thực thửa thưởng thương thường
   thượng tiền tiến tiên tiếng tiếp tiết tiêu tìm tin tín tình tính tỉnh tích to toàn tòa tối tội tốt tới tổ tổng
   tờ tôi trả tra trải trại trạm trang trạng tranh trao trẻ trên treo trị trí trình trong trọng trồng trống trở trợ
   trời trụ trục trung trước trực trường trưởng tu tuổi tuần tuyến túi từ tư tử tự tứ từng tỷ tượng ủ ủy vai vào
   vạn vàng văn vắng vẫn về vẻ vệ vết ví vì vị việc viên viện viết vốn vô với vỡ vụ vua vui vùng vừa vườn xa xã xét
   xe xem xin xóa xóm xử xuất xuống xưởng xung y ý yên yếu yêu`.split(/\s+/),
);

/** Syllables that stand in words of two only: beside one of them what follows or goes before belongs to it. */
export const neverAlone = new Set(
  `liên đại bình cải triển tuyên nghiệm nhiệm khiếu chấp nhũng giám huấn khuyến phấn củng nghiêm tiện niêm khắc bức thiết
   nghiệp kịp nguyện phức bồi dưỡng đôn hoạt
   chỉnh chấn xuyên khẩn kiệm triệt nhuần thẩm thiểu khảo ngừa`.split(/\s+/),
);
