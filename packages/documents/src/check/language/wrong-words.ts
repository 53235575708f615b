/** Groups of syllables that are never right in any context, with the right form; a fix changes only what differs. */
export const wrongWords: readonly (readonly [wrong: string, right: string])[] = `
chuyên đổi số = chuyển đổi số; chuyện đổi số = chuyển đổi số; phân đấu = phấn đấu; phần đấu = phấn đấu; gắn gũi = gần gũi;
gần gủi = gần gũi; sát nhập = sáp nhập; bổ xung = bổ sung; bổ sun = bổ sung; xắp xếp = sắp xếp; sắp sếp = sắp xếp;
xử dụng = sử dụng; sử lý = xử lý; sử lí = xử lý; xử phạt hành chánh = xử phạt hành chính; sử phạt = xử phạt; sét xử = xét xử;
xét sử = xét xử; cư sử = cư xử; ứng sử = ứng xử; xem sét = xem xét; nhận sét = nhận xét; bình sét = bình xét;
năng xuất = năng suất; xuất xắc = xuất sắc; suất sắc = xuất sắc; suất xắc = xuất sắc; đề suất = đề xuất; đột suất = đột xuất;
sản suất = sản xuất; xản xuất = sản xuất; sơ xuất = sơ suất; kiểm xoát = kiểm soát; rà xoát = rà soát; dà soát = rà soát;
giám xát = giám sát; khảo xát = khảo sát; quan xát = quan sát; sâu xắc = sâu sắc; xâu sắc = sâu sắc; xâu rộng = sâu rộng;
xáng kiến = sáng kiến; xáng tạo = sáng tạo; xinh hoạt = sinh hoạt; sinh hoặt = sinh hoạt; xức khỏe = sức khỏe;
xức mạnh = sức mạnh; chia xẻ = chia sẻ; chia sẽ = chia sẻ; xúc tích = súc tích; gia xúc = gia súc;
trú trọng = chú trọng; chú chọng = chú trọng; chân trọng = trân trọng; chọng tâm = trọng tâm; chọng điểm = trọng điểm;
tuyên chuyền = tuyên truyền; truyên truyền = tuyên truyền; tuyền truyền = tuyên truyền; chuyền thông = truyền thông;
chuyền thống = truyền thống; chiển khai = triển khai; triễn khai = triển khai; triển khái = triển khai; trủ trì = chủ trì;
trủ trương = chủ trương; trủ động = chủ động; trỉ đạo = chỉ đạo; trỉ tiêu = chỉ tiêu; trính sách = chính sách;
trấp hành = chấp hành; chấp hàng = chấp hành; trất lượng = chất lượng; trương trình = chương trình; chương chình = chương trình;
chình tự = trình tự; chực tiếp = trực tiếp; chường hợp = trường hợp; chanh thủ = tranh thủ; trăm lo = chăm lo;
trăm sóc = chăm sóc; chách nhiệm = trách nhiệm; chung ương = trung ương; lâng cao = nâng cao; lăng lực = năng lực;
lông nghiệp = nông nghiệp; lông thôn = nông thôn; nãnh đạo = lãnh đạo; nắng nghe = lắng nghe; nực lượng = lực lượng;
giữ dìn = giữ gìn; dữ gìn = giữ gìn; dữ vững = giữ vững; giữ vựng = giữ vững; giải quyêt = giải quyết; dải quyết = giải quyết;
giành thời gian = dành thời gian; thăm quan = tham quan; vô hình chung = vô hình trung; cọ sát = cọ xát;
chuẩn đoán = chẩn đoán; đường xá = đường sá; tựu chung = tựu trung; khắc phúc = khắc phục; cũng cố vững chắc = củng cố vững chắc;
cũng cố khối = củng cố khối; cũng cố tổ chức = củng cố tổ chức; đặc diêm = đặc điểm; kính phí = kinh phí; thị hành = thi hành;
mở tại khoản = mở tài khoản; số tại khoản = số tài khoản; công tuyên truyền = công tác tuyên truyền;
công các dân vận = công tác dân vận; cái cách hành chính = cải cách hành chính; cái cách thủ tục = cải cách thủ tục;
cãi cách = cải cách; kế họach = kế hoạch; kê hoạch = kế hoạch; kế hoạnh = kế hoạch;
tổ chưc = tổ chức; nghành = ngành; ngỉ = nghỉ; nghề ngiệp = nghề nghiệp;
doanh ngiệp = doanh nghiệp; kinh ngiệm = kinh nghiệm; nghuyện vọng = nguyện vọng; bào cáo = báo cáo; bảo cáo = báo cáo;
quy đinh = quy định; giáy khen = giấy khen; khuyết tất = khuyết tật; quốc phong = quốc phòng; an linh = an ninh;
pháp lật = pháp luật; phát luật = pháp luật; phát lý = pháp lý; pháp huy = phát huy; pháp triển = phát triển;
pháp động = phát động; biều dương = biểu dương; kiện toàng = kiện toàn; hoàn thàng = hoàn thành;
đảm bão = đảm bảo; đoàn kêt = đoàn kết; hổ trợ = hỗ trợ; cận ngèo = cận nghèo; hộ ngèo = hộ nghèo;
tiếp công dâng = tiếp công dân; khiếu nai = khiếu nại; khiêu nại = khiếu nại; kiếm nghị = kiến nghị;
phán ánh = phản ánh; phảng ánh = phản ánh; lảnh đạo = lãnh đạo; lỉnh vực = lĩnh vực; nghỉa vụ = nghĩa vụ; kỷ năng = kỹ năng;
kỹ luật = kỷ luật; kỹ cương = kỷ cương; tỹ lệ = tỷ lệ; để tỉnh điểm = để tính điểm; mặc trận = mặt trận; mặt trân = mặt trận;
phó chỉ tịch = phó chủ tịch; thường tực = thường trực; địa diện = đại diện; đại điện lãnh đạo = đại diện lãnh đạo;
bẩu cử = bầu cử; người ứng cứ = người ứng cử; điều thao luật = điều theo luật; tai cơ quan = tại cơ quan; tai trụ sở = tại trụ sở;
thiếc thực = thiết thực; thiếc bị = thiết bị; mục đính = mục đích; mục đít = mục đích; đáng giá kết quả = đánh giá kết quả;
đáng giá xếp loại = đánh giá xếp loại; đáng giá thực trạng = đánh giá thực trạng; đáng giá chất lượng = đánh giá chất lượng;
giam đốc = giám đốc; phó giam đốc = phó giám đốc; chủ tịnh = chủ tịch; khuyến kích = khuyến khích; khích nệ = khích lệ;
tiết kiện = tiết kiệm; nghiêm chỉnh chấp hàng = nghiêm chỉnh chấp hành; phương trâm = phương châm; bám xát = bám sát;
sác thực = xác thực; xát thực = xác thực; tác phong lề lói = tác phong lề lối; hoà giãi = hoà giải; gương mẩu = gương mẫu;
dứt dểm = dứt điểm; dứt diểm = dứt điểm; dứt đểm = dứt điểm; giứt điểm = dứt điểm;
hòa gải = hòa giải; nông thôn mơi = nông thôn mới; nông thông mới = nông thôn mới; tai nạn giao thôn = tai nạn giao thông;
chữ ký sô = chữ ký số; chi tiêu được giao = chỉ tiêu được giao; chi tiêu kinh tế = chỉ tiêu kinh tế;
giấy chứng nhân = giấy chứng nhận; mại râm = mại dâm; nồng độ còn = nồng độ cồn; cập nhập = cập nhật; lấy mẩu = lấy mẫu; mẩu biểu = mẫu biểu; biểu mẩu = biểu mẫu; phần mền = phần mềm;
bộ phận một của = bộ phận một cửa; cơ chế một của = cơ chế một cửa; lể phát động = lễ phát động; lể khai mạc = lễ khai mạc;
lể kỷ niệm = lễ kỷ niệm`
  .split(";")
  .map((line) => line.trim().split(" = "))
  .flatMap(([wrong, right]) => (wrong === undefined || right === undefined ? [] : [[wrong, right] as const]));
