// Sentences of our own that a commune's plan may hold; {year} is the plan's year.

export const places = [
  { province: "Sông Hinh", commune: "Tân Thạnh" },
  { province: "Sông Hinh", commune: "Đồng Lộc" },
  { province: "Hải Vân", commune: "Phú Mỹ" },
  { province: "Hải Vân", commune: "An Hòa" },
  { province: "Trường Lĩnh", commune: "Bình Sơn" },
  { province: "Trường Lĩnh", commune: "Suối Cát" },
] as const;

export const subjects = [
  "Công tác dân vận chính quyền năm {year}",
  "Cải cách hành chính trên địa bàn xã năm {year}",
  "Tiếp công dân và đối thoại với Nhân dân năm {year}",
  "Xây dựng mô hình “Dân vận khéo” trên địa bàn xã năm {year}",
  "Thực hiện dân chủ ở cơ sở năm {year}",
] as const;

export const bases = [
  "Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;",
  "Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở;",
] as const;

export const purposes = [
  "Nâng cao nhận thức của cán bộ, công chức về trách nhiệm phục vụ Nhân dân, coi sự hài lòng của người dân là thước đo công việc.",
  "Giữ vững sự đồng thuận trong cộng đồng, giải quyết kịp thời những vướng mắc phát sinh từ thôn, xóm.",
  "Tạo điều kiện để Nhân dân tham gia bàn bạc, giám sát các công trình có đóng góp của cộng đồng.",
  "Phát huy vai trò của Mặt trận Tổ quốc và các đoàn thể trong vận động hội viên chấp hành pháp luật.",
  "Rút ngắn thời gian chờ của người dân khi làm thủ tục hành chính tại xã.",
  "Đưa thông tin của chính quyền đến từng hộ gia đình một cách rõ ràng, dễ hiểu.",
] as const;

export const requirements = [
  "Việc triển khai phải thiết thực, tiết kiệm, có người phụ trách và có kết quả kiểm tra được.",
  "Các bộ phận chủ động phối hợp, không đùn đẩy trách nhiệm, không để công việc chậm trễ.",
  "Nội dung tuyên truyền ngắn gọn, phù hợp với phong tục của đồng bào dân tộc thiểu số.",
  "Kết quả thực hiện là một căn cứ để đánh giá, xếp loại cán bộ, công chức cuối năm.",
] as const;

export const objectives = [
  "Củng cố niềm tin của Nhân dân đối với chính quyền xã, góp phần hoàn thành nhiệm vụ phát triển kinh tế - xã hội năm {year}.",
  "Xây dựng chính quyền xã gần dân, lắng nghe ý kiến của Nhân dân và hoàn thành các chỉ tiêu được giao năm {year}.",
] as const;

export const targets = [
  "Tổ chức ít nhất 02 hội nghị đối thoại giữa lãnh đạo xã với Nhân dân.",
  "Có 100% đơn kiến nghị, phản ánh được trả lời đúng thời hạn.",
  "Đăng ký và đề nghị công nhận 03 mô hình “Dân vận khéo”.",
  "Đạt từ 90% trở lên số hộ gia đình hài lòng với việc giải quyết thủ tục hành chính.",
  "Vận động ít nhất 85% hộ gia đình tham gia ngày vệ sinh môi trường hằng tháng.",
] as const;

export const duties = [
  "Tổ chức quán triệt kế hoạch của tỉnh đến toàn thể cán bộ, công chức và trưởng thôn.",
  "Tuyên truyền chủ trương, chính sách mới qua hệ thống truyền thanh và trang thông tin điện tử của xã.",
  "Tổ chức hội nghị đối thoại với Nhân dân về đất đai, xây dựng nông thôn mới và an sinh xã hội.",
  "Rà soát, niêm yết công khai các thủ tục hành chính tại trụ sở và nhà văn hóa thôn.",
  "Vận động Nhân dân hiến kế, góp sức sửa chữa đường liên thôn và hệ thống kênh mương.",
  "Xây dựng mô hình “Dân vận khéo” về bảo vệ môi trường tại khu dân cư.",
  "Kiểm tra việc tiếp công dân, xử lý đơn thư và giải quyết kiến nghị, phản ánh của Nhân dân.",
  "Phối hợp với Mặt trận Tổ quốc giám sát việc thực hiện chính sách đối với hộ nghèo, gia đình có công.",
  "Tập huấn kỹ năng giao tiếp, ứng xử cho cán bộ, công chức trực tiếp làm việc với người dân.",
  "Hướng dẫn người cao tuổi sử dụng dịch vụ công trực tuyến tại thôn.",
  "Lấy ý kiến Nhân dân về hương ước, quy ước của thôn trước khi sửa đổi, bổ sung.",
] as const;

export const times = [
  "Hoàn thành trước ngày 31/3/{year}.",
  "Hoàn thành trước ngày 30/6/{year}.",
  "Thời hạn: trước ngày 15/9/{year}.",
  "Hoàn thành trước ngày 20 tháng 11 năm {year}.",
] as const;

export const assignments = [
  {
    assignee: "Văn phòng HĐND và UBND xã",
    duties: [
      "Theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
      "Tổng hợp, xây dựng báo cáo 06 tháng, báo cáo năm gửi Sở Nội vụ trước ngày 15/6/{year} và trước ngày 10/12/{year}.",
    ],
  },
  {
    assignee: "Phòng Văn hóa - Xã hội",
    duties: [
      "Chủ trì tuyên truyền, tập huấn và hướng dẫn xây dựng mô hình “Dân vận khéo”.",
      "Tham mưu khen thưởng tập thể, cá nhân có thành tích trong công tác dân vận.",
    ],
  },
  {
    assignee: "Phòng Kinh tế",
    duties: ["Bố trí kinh phí, hướng dẫn việc quản lý, sử dụng nguồn lực do Nhân dân đóng góp."],
  },
  {
    assignee: "Trung tâm Phục vụ hành chính công xã",
    duties: ["Niêm yết công khai thủ tục, khảo sát mức độ hài lòng của người dân sau mỗi lần giao dịch."],
  },
  {
    assignee: "Trưởng các thôn",
    duties: ["Vận động hộ gia đình tham gia, phản ánh kịp thời tâm tư, nguyện vọng của Nhân dân."],
  },
  {
    assignee: "Các cơ quan, đơn vị liên quan",
    duties: ["Phối hợp thực hiện nhiệm vụ theo chức năng được giao."],
  },
] as const;

export const signers = ["Nguyễn Văn Hòa", "Trần Thị Lan", "Phạm Minh Đức", "Lê Thị Hồng Nhung", "Đinh Văn Rê"] as const;
