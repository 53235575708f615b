import type { Rule } from "../rule.ts";
import { nameOf } from "./deadlines.ts";

const fewest = 4;
const somebody =
  /(?<!\p{L})(?:Phòng|Sở|Hội|Văn phòng|Trung tâm|Ban|Công an|Trạm|Tổ|Đoàn|Đội|Đài|Báo|Trường|Mặt trận|MTTQ|UBMTTQ|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chủ tịch|Phó Chủ tịch|Bí thư|Giám đốc|Thanh tra|Trưởng|Thủ trưởng|Các|Cán bộ|Công chức|Huyện|Tỉnh|Chi cục|Hạt|Kho bạc|Ngân hàng|Bưu điện|Điện lực|Người đứng đầu|Người dân|Nhân dân|Mỗi|Từng)(?!\p{L})|(?:^|[;,]\s)(?:công chức|cán bộ)(?!\p{L})|(?:^|\s)(?:các (?:thôn|bản|ấp|tổ|xã|phường|phòng|sở|ban|ngành|cơ quan|đơn vị|trường|hội|đoàn thể|địa phương)|trưởng thôn|tổ trưởng|giao |chủ trì|phụ trách)/u;

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
    const nobodys = duties.filter(({ lead, text }) => lead == null && !somebody.test(text));
    return nobodys.map((duty) => ({
      span: duty.span,
      message: {
        vi: `Nhiệm vụ ${nameOf(duty)} chưa ghi ai thực hiện, trong khi các nhiệm vụ khác đã ghi. Đề nghị ghi rõ bộ phận chủ trì.`,
        en: `Duty ${nameOf(duty)} does not say whose it is, as the others do.`,
      },
    }));
  },
};
