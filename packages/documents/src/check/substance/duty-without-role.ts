import type { Rule } from "../rule.ts";
import { nameOf } from "./deadlines.ts";

const fewest = 4;
const somebody =
  /(?<!\p{L})(?:Phòng|Sở|Hội|Văn phòng|Trung tâm|Ban|Công an|Trạm|Tổ|Đoàn|Đội|Đài|Báo|Trường|Mặt trận|MTTQ|UBMTTQ|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chủ tịch|Phó Chủ tịch|Bí thư|Giám đốc|Thanh tra|Trưởng|Thủ trưởng|Các|Cán bộ|Công chức|Huyện|Tỉnh|Chi cục|Hạt|Kho bạc|Ngân hàng|Bưu điện|Điện lực|Người đứng đầu|Người dân|Nhân dân|Mỗi|Từng)(?!\p{L})|(?:^|[;,]\s)(?:công chức|cán bộ)(?!\p{L})|(?:^|\s)(?:các (?:thôn|bản|ấp|tổ|xã|phường|phòng|sở|ban|ngành|cơ quan|đơn vị|trường|hội|đoàn thể|địa phương)|trưởng thôn|tổ trưởng|giao |chủ trì|phụ trách)/u;

// What is to be done stands first, or first below the duty's title; whoever is named otherwise stands there.
const opensWithDeed =
  /(?:^|\n\s*)(?:Ban hành|Bảo đảm|Biểu dương|Biên soạn|Bố trí|Cải tạo|Cập nhật|Cấp|Chỉ đạo|Chú trọng|Chuẩn bị|Công khai|Củng cố|Cử|Duy trì|Đánh giá|Đăng ký|Đăng tải|Đầu tư|Đẩy mạnh|Đôn đốc|Đổi mới|Đưa|Giải quyết|Giám sát|Giới thiệu|Hoàn thành|Hoàn thiện|Hỗ trợ|Huy động|Hướng dẫn|In|Khảo sát|Khắc phục|Khen thưởng|Kiểm tra|Kiện toàn|Lắp đặt|Lấy ý kiến|Lập|Mở|Nâng cao|Nâng cấp|Nhân rộng|Niêm yết|Phát động|Phát huy|Phát triển|Phân loại|Phân công|Phổ biến|Phối hợp|Quán triệt|Ra quân|Rà soát|Sắp xếp|Số hóa|Sơ kết|Sửa chữa|Sửa đổi|Tăng cường|Tập huấn|Tham mưu|Thành lập|Tháo gỡ|Theo dõi|Thẩm định|Thông báo|Thống kê|Thu gom|Thực hiện|Tiếp nhận|Tiếp tục|Tổ chức|Tổng hợp|Tổng kết|Triển khai|Trồng|Tuyên truyền|Vận động|Vận hành|Xác minh|Xây dựng|Xóa|Xử lý)(?!\p{L})/iu;

const opensWithBody =
  /^(?:Phòng|Sở|Hội|Văn phòng|Trung tâm|Ban|Công an|Trạm|Đoàn|Trưởng|Tổ trưởng|Ủy ban|Uỷ ban|UBND|Chủ tịch|Các) /u;

/** Where a plan says of nearly each duty whose it is, one that does not is named. */
export const dutyWithoutRole: Rule = {
  id: "substance.duty-without-role",
  family: "substance",
  severity: "warning",
  source: { vi: "Phân công phải rõ người, rõ việc, rõ thời gian", en: "An assignment says who does what by when" },
  check: ({ duties }) => {
    const led = duties.filter(({ lead, text }) => lead != null || opensWithBody.test(text)).length;
    if (duties.length < fewest || led * 4 < duties.length * 3) return [];
    const nobodys = duties.filter(({ lead, text }) => lead == null && opensWithDeed.test(text) && !somebody.test(text));
    return nobodys.map((duty) => ({
      span: duty.span,
      message: {
        vi: `Nhiệm vụ ${nameOf(duty)} chưa ghi ai thực hiện, trong khi các nhiệm vụ khác đã ghi. Đề nghị ghi rõ bộ phận chủ trì.`,
        en: `Duty ${nameOf(duty)} does not say whose it is, as the others do.`,
      },
    }));
  },
};
