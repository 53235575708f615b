/** A commune's plan as an office might paste it: a line a paragraph, cells between bars, an annex with a task table. */
export const aPlanText = `|
UBND TỈNH QUẢNG LÂM
**ỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ**
-------
|
**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số: 07/KH-UBND
|
*Suối Đá, ngày 09 tháng 01 năm 2026*
|

**KẾ HOẠCH**
**Công tác dân vận của chính quyền xã năm 2026**

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

Căn cứ Quyết định số 45/2025/QĐ-UBND ngày 20 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh Quảng Lâm ban hành Quy định chấm điểm công tác dân vận (thay thế Quyết định số 12/QĐ-UBND ngày 03/02/2021 của Ủy ban nhân dân tỉnh);

Thực hiện Kế hoạch số 18-KH/ĐU ngày 05/01/2026 của Đảng ủy xã về công tác dân vận năm 2026,

Ủy ban nhân dân xã Suối Đá ban hành Kế hoạch công tác dân vận năm 2026 như sau:

**I. MỤC ĐÍCH, YÊU CẦU**

1. Giúp người dân hiểu việc chính quyền làm và nói được điều mình cần.

2. Việc nào cũng có người làm, có hạn xong.

**II. MỤC TIÊU, CHỈ TIÊU**

- Mỗi thôn có ít nhất 01 mô hình “Dân vận khéo” được công nhận.

- Tỷ lệ đơn thư trả lời đúng hạn đạt từ 98% trở lên.

- Tổ chức 2 - 3 hội nghị đối thoại trong năm; vận động không dưới 1.250 hộ tham gia.

**III. NHIỆM VỤ**

**1. Tiếp dân, đối thoại**

a) Tiếp công dân vào ngày 15 hằng tháng.

b) Tổ chức hội nghị đối thoại với nhân dân trước ngày 30/9/2026.

**2.Tuyên truyền**

Phát thanh về quyền của người dân bằng tiếng Việt và tiếng Hrê, hoàn thành
trong quý II/2026.

**4. Kiểm tra**

Lập kế hoạch tự kiểm tra, gửi trong 10 ngày kể từ ngày nhận Kế hoạch này.

**IV. TỔ CHỨC THỰC HIỆN**

1. Văn phòng HĐND và UBND xã

- Theo dõi, đôn đốc; báo cáo 06 tháng, năm về Ủy ban nhân dân xã.

2. Công an xã chủ trì, phối hợp với các thôn giữ trật tự tại nơi đối thoại.

3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã

Giám sát việc trả lời kiến nghị.

4. Trưởng thôn 05 thôn: Báo tin cho từng nhà trước mỗi buổi đối thoại.

Trên đây là Kế hoạch công tác dân vận năm 2026 của Ủy ban nhân dân xã Suối Đá./.

|
***Nơi nhận:***
- Thường trực Đảng ủy xã (b/c);
- Các thôn;
- Lưu: VT, VP.
|
**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**
(Đã ký)
**Đinh Văn Rế**
|

**PHỤ LỤC**

**PHÂN CÔNG NHIỆM VỤ**

*(Kèm theo Kế hoạch số 07/KH-UBND ngày 09 tháng 01 năm 2026)*

|
**TT**
|
**Nội dung công việc**
|
**Đơn vị chủ trì**
|
**Đơn vị phối hợp**
|
**Thời gian hoàn thành**
|
**Sản phẩm**
|
|
**I**
|
**ĐỐI THOẠI**
|
|
|
|
|
|
1
|
Mời đại biểu các thôn
|
Văn phòng
|
Các thôn
|
Tháng 8/2026
|
Giấy mời
|
|
2
|
Ghi biên bản
|
Văn phòng
|
|
Thường xuyên
|
|
|
**II**
|
**TUYÊN TRUYỀN**
|
|
|
|
|
|
1
|
Thu bài phát thanh
|
Trung tâm Dịch vụ
|
Công an xã;
các thôn
|
Trước ngày 15 hằng tháng
|
Bài phát thanh
|
`;
