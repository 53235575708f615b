/** The demo commune's plan of a year, in our own words and in the usual layout, so that the real reader reads it. */
export const planText = (year: number): string => `UỶ BAN NHÂN DÂN
XÃ SUỐI LÀNH
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 06/KH-UBND
Suối Lành, ngày 08 tháng 01 năm ${year}

KẾ HOẠCH
Thực hiện công tác dân vận chính quyền năm ${year}

Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;

Uỷ ban nhân dân xã Suối Lành ban hành Kế hoạch thực hiện công tác dân vận chính quyền năm ${year} với các nội dung sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Để mọi chủ trương đến từng nhà đúng lúc, dễ hiểu; để ý kiến của Nhân dân đến được người có trách nhiệm và có câu trả lời.

- Gắn công tác dân vận với việc hằng ngày của từng cán bộ, công chức và từng thôn.

2. Yêu cầu

- Mỗi việc có một người chịu trách nhiệm, có thời hạn và có minh chứng khi hoàn thành.

- Không giao việc cho thôn mà không nói rõ hạn và sản phẩm.

II. MỤC TIÊU, CHỈ TIÊU

1. Tổ chức ít nhất 02 hội nghị đối thoại với Nhân dân trong năm.

2. Xây dựng 03 mô hình dân vận khéo được cấp có thẩm quyền công nhận.

3. Trả lời đúng hạn 95% ý kiến phản ánh của Nhân dân gửi về xã.

III. NHIỆM VỤ, GIẢI PHÁP

1. Công khai lịch tiếp công dân của lãnh đạo xã tại trụ sở và nhà văn hoá các thôn trước ngày 20/01/${year}.

2. Rà soát, niêm yết đầy đủ thủ tục hành chính tại Trung tâm Phục vụ hành chính công xã; hoàn thành trước ngày 28/02/${year}.

3. Tổ chức hội nghị đối thoại giữa Chủ tịch Uỷ ban nhân dân xã với Nhân dân đợt 1 trong quý II/${year}.

4. Kiểm tra việc thực hiện văn hoá công vụ, thái độ phục vụ Nhân dân của cán bộ, công chức; thực hiện thường xuyên.

5. Phối hợp với Mặt trận để các đoàn thể giám sát việc thu, chi các khoản đóng góp của Nhân dân, xong trước ngày 30/9/${year}.

IV. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hoá – Xã hội

- Chủ trì tham mưu nội dung hội nghị đối thoại, tổng hợp ý kiến của Nhân dân và theo dõi việc thực hiện kết luận; báo cáo kết quả hằng quý.

- Tổng hợp báo cáo công tác dân vận chính quyền 06 tháng, năm gửi Uỷ ban nhân dân xã.

2. Văn phòng HĐND và UBND xã

- Bố trí phòng tiếp công dân, cập nhật sổ tiếp công dân hằng tháng.

- Cập nhật tin bài về công tác dân vận trên trang thông tin điện tử của xã; thực hiện thường xuyên.

3. Phòng Kinh tế

- Lấy ý kiến Nhân dân về danh mục đường liên thôn cần sửa chữa trước ngày 15/3/${year}.

- Công khai các khoản hỗ trợ sản xuất đã cấp cho từng thôn trước ngày 31/10/${year}.

4. Đề nghị Uỷ ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội xã

- Vận động đoàn viên, hội viên đăng ký mô hình dân vận khéo; giới thiệu 03 mô hình trước ngày 30/4/${year}.

5. Trưởng thôn 06 thôn

- Họp thôn lấy ý kiến Nhân dân về quy ước của thôn trước ngày 31/3/${year}.

- Vận động mỗi hộ dọn vệ sinh đường làng, khơi thông mương rãnh trước mùa mưa, hoàn thành trước ngày 31/8/${year}.

- Ghi lại ý kiến, nguyện vọng của bà con và báo về xã hằng quý.

Trên đây là Kế hoạch thực hiện công tác dân vận chính quyền năm ${year} của Uỷ ban nhân dân xã Suối Lành./.

Nơi nhận:
- Sở Nội vụ (b/c);
- Thường trực Đảng uỷ, HĐND xã;
- Chủ tịch, các PCT UBND xã;
- Uỷ ban MTTQ Việt Nam xã;
- Các phòng chuyên môn;
- Trưởng thôn 06 thôn;
- Lưu: VT, VHXH.

TM. UỶ BAN NHÂN DÂN
CHỦ TỊCH

Đinh Văn Rếch
`;
