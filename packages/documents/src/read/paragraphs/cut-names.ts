/** Whether a line was cut before the dash of a name or a period: "Phòng Văn hóa / - Xã hội". */
export const isTwoPartName = (before: string, after: string): boolean =>
  twoParts.some(([first, second]) => first.test(before) && second.test(after));
const twoParts: readonly [RegExp, RegExp][] = [
  [/(?:văn h[oó][aá]|kinh tế|chính trị)$/iu, /^xã hội(?!\p{L})/iu],
  [/(?:văn phòng)$/iu, /^thống kê(?!\p{L})/iu],
  [/(?:tư pháp)$/iu, /^hộ tịch(?!\p{L})/iu],
  [/(?:tài chính)$/iu, /^(?:kế toán|kế hoạch)(?!\p{L})/iu],
  [/(?:địa chính)$/iu, /^(?:nông nghiệp|xây dựng|đô thị|môi trường)/iu],
  [/(?:quốc phòng)$/iu, /^an ninh(?!\p{L})/iu],
  [/(?:lao động)$/iu, /^thương binh/iu],
  [/(?:19|20)\d\d$/u, /^(?:19|20)\d\d(?!\d)/u],
];
// "Ủy ban Mặt trận / Tổ quốc Việt Nam": halves of one name without a dash.
const halves: readonly [RegExp, RegExp][] = [
  [/mặt trận$/iu, /^Tổ quốc(?!\p{L})/u],
  [/tổ quốc$/iu, /^Việt Nam(?!\p{L})/u],
  [/việt$/iu, /^Nam(?!\p{L})/u],
  [/thủ tướng$/iu, /^Chính phủ(?!\p{L})/u],
  [
    /(?:thi hành|thực hiện|triển khai|ban hành|xây dựng|phê duyệt|hiệu quả|nghiêm túc|tốt)$/iu,
    /^(?:Luật|Chiến lược|Chương trình|Kế hoạch|Nghị (?:quyết|định)|Quyết định|Chỉ thị|Đề án|Thông tư|Quy chế|Kết luận)\s(?!được|này|có|là)/u,
  ],
];

/** What a number on the next line belongs to: "lần thứ / 11.", "Điều / 5.". */
export const counts = /(?<!\p{L})(?:thứ|năm|tháng|ngày|số|quý|điều|khoản|điểm|từ|đến|trên|là|được)$/iu;

/** Words that no paragraph ends with. */
export const hanging =
  /(?<!\p{L})(?:(?<!(?:hằng|hàng|mỗi|cuối|đầu|trong|cả)\s)(?:ngày|tháng|năm)|số|của|về|và|các|để|trong|tại|với|theo|cho|giữa|những|hoặc|nhằm|thuộc|bởi|từ|nếu|như)$/iu;

// "Căn cứ Luật / Giáo dục", "2. Giám đốc Sở / Nội vụ": words that begin a name, before a name's capital.
const openName =
  /(?<!\p{L})(?:Luật|Nghị định|Bộ|Sở|Phòng|Vụ|[Cc]ục|[ỦU][yỷ]|Bộ trưởng|Giám đốc|[Tt]rưởng [Bb]an|[Đđ]ồng chí|Ban|Hội|Đoàn|Trường|Chủ|Mặt|Trung tâm|Tổ|Đội|[ỦU][yỷ] ban)$/u;

/** Whether a line ends within a name or the title of a document that the next one goes on with. */
export const isCutName = (before: string, after: string): boolean =>
  (openName.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) ||
  halves.some(([first, second]) => first.test(before) && second.test(after));
