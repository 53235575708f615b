import { fold, sameSpelling } from "@gandan/domain/values";
import { mayMeet, neverAlone, standingAlone } from "./everyday-words.ts";
import { officialWords } from "./official-words.ts";
import { isBrokenFrom, isSlipOf } from "./slips.ts";
import { isInUse } from "./syllables-in-use.ts";

// Two-syllable words of official language. A word belongs here when the same letters with other marks
// are, beside each other, hardly ever anything else; what else they can be stands in `alsoRight`.
const words = `
thực hiện, triển khai, tổ chức, nhiệm vụ, giải pháp, kế hoạch, chương trình, công tác, dân vận, chính quyền, nhân dân,
cán bộ, công chức, viên chức, hội viên, đoàn viên, đảng viên, đảng ủy, tuyên truyền, vận động, phát triển, kinh tế,
xã hội, văn hóa, giáo dục, an ninh, quốc phòng, trật tự, an toàn, chuyển đổi, cải cách, hành chính, thủ tục, nâng cao,
chất lượng, hiệu quả, hiệu lực, trách nhiệm, quyền lợi, lợi ích, hợp pháp, chính đáng, chính sách, chủ trương, pháp luật,
nghị quyết, chỉ thị, kết luận, quyết định, quy định, hướng dẫn, báo cáo, đánh giá, kiểm tra, giám sát, phản biện,
đối thoại, khiếu nại, tố cáo, kiến nghị, phản ánh, giải quyết, kịp thời, bức xúc, vướng mắc, khó khăn, tồn tại, hạn chế,
khắc phục, tăng cường, đẩy mạnh, phối hợp, đoàn thể, mặt trận, tổ quốc, cơ quan, đơn vị, địa phương, địa bàn, tình hình,
kết quả, mục đích, yêu cầu, mục tiêu, chỉ tiêu, nội dung, hình thức, phương pháp, phương châm, phong trào, thi đua,
khen thưởng, biểu dương, tập thể, cá nhân, gương mẫu, người dân, đồng bào, dân tộc, thiểu số, tôn giáo, hộ nghèo,
giảm nghèo, đời sống, sản xuất, nông thôn, đô thị, môi trường, khu vực, cộng đồng, doanh nghiệp, hợp tác, đầu tư,
ngân sách, kinh phí, nguồn lực, đào tạo, bồi dưỡng, tập huấn, kỹ năng, nhận thức, trình độ, năng lực, phẩm chất, đạo đức,
tư tưởng, phong cách, dân chủ, công khai, minh bạch, quyết liệt, thiết thực, đồng bộ, thống nhất, chặt chẽ, thường xuyên,
liên tục, nghiêm túc, gần gũi, gắn bó, lắng nghe, thấu hiểu, chia sẻ, hỗ trợ, giúp đỡ, chăm lo, chăm sóc, bảo vệ, bảo đảm,
đảm bảo, giữ vững, giữ gìn, phấn đấu, hoàn thành, hoàn thiện, xây dựng, củng cố, phát huy, phát hiện, phát động, hưởng ứng,
tham gia, tham mưu, đề xuất, đề nghị, thông qua, thông báo, thông tin, truyền thông, truyền thống, thống kê, tổng hợp,
tổng kết, sơ kết, đôn đốc, theo dõi, phân công, chủ trì, chủ động, chủ tịch, lãnh đạo, chỉ đạo, điều hành, quản lý,
đăng ký, hồ sơ, tài liệu, dữ liệu, hệ thống, chuyên môn, chuyên đề, chuyên trách, hoạt động, hội nghị, hội đồng, ủy ban,
thường trực, trưởng thôn, bí thư, đại biểu, cử tri, bầu cử, quốc hội, chính phủ, thủ tướng, bộ trưởng, trung ương, nhà nước,
công dân, công vụ, công sở, công bằng, văn phòng, tư pháp, hộ tịch, địa chính, tài chính, kế toán, nội vụ, công an, quân sự,
phụ nữ, thanh niên, nông dân, lao động, sức khỏe, dịch vụ, trực tuyến, trực tiếp, gián tiếp, tài khoản, kỹ thuật,
công nghệ, khoa học, sáng tạo, đổi mới, hội nhập, bền vững, toàn diện, sâu rộng, rộng rãi, tích cực, thiết yếu, cơ bản,
cơ sở, cơ chế, cơ hội, cơ cấu, cụ thể, thời gian, thời hạn, tiến độ, quá trình, trường hợp, điều kiện, nhu cầu, nguyện vọng,
tâm tư, tin tưởng, lòng tin, niềm tin, uy tín, hình ảnh, gia đình, trẻ em, học sinh, giáo viên, nhà trường, quan tâm,
quan hệ, quan điểm, liên quan, phù hợp, đặc điểm, đặc biệt, quan trọng, trọng tâm, trọng điểm, mô hình, nhân rộng,
điển hình, tiên tiến, sáng kiến, kinh nghiệm, thành tích, thành viên, thành phần, thành lập, thành công, kiện toàn, bố trí,
sắp xếp, tuyển dụng, sử dụng, khai thác, ứng dụng, áp dụng, tác động, ảnh hưởng, phòng chống, phòng ngừa, ngăn chặn, xử lý,
vi phạm, tham nhũng, tiêu cực, lãng phí, tiết kiệm, quan liêu, cửa quyền, nhũng nhiễu, phiền hà, kỷ luật, kỷ cương, nếp sống,
mê tín, dịch bệnh, thiên tai, an sinh, bảo hiểm, bảo trợ, trợ cấp, chi trả, thanh toán, ngân hàng, hợp đồng, cung cấp,
tiếp nhận, tiếp cận, tiếp xúc, tiếp tục, tiếp thu, ý kiến, ý thức, nghĩa vụ, quyền hạn, thẩm quyền, ủy quyền, phân cấp,
văn bản, ban hành, căn cứ, nguồn vốn, bổ sung, sửa đổi, điều chỉnh, thay thế, thay đổi, bãi bỏ, rà soát, cập nhật, công bố,
niêm yết, phổ biến, quán triệt, thể chế, học tập, nghiên cứu, lĩnh vực, đoàn kết, dân cư, dân số, hòa giải, cam kết,
thực tiễn, thực tế, thực chất, đồng thuận, chuyển biến, mạnh mẽ, rõ ràng, kiên quyết, kiên trì, quyết tâm, nỗ lực, cố gắng,
vượt mức, tỷ lệ, số lượng, chỉ số, tiêu chí, tiêu chuẩn, xếp loại, thang điểm, bình xét, danh sách, danh hiệu, bằng khen,
giấy khen, tôn vinh, động viên, khích lệ, cổ vũ, lan tỏa, khơi dậy, tinh thần, trí tuệ, sức mạnh, lịch sử, cách mạng,
bản sắc, di tích, du lịch, thể thao, báo chí, phát thanh, truyền hình, chuyên trang, chuyên mục, dẫn đầu, xuất khẩu,
công việc, số liệu, cách ly, bắt đầu, đồng thời, quan sát, khẩn trương, định kỳ, đột xuất, hằng năm, hàng năm, giai đoạn,
khẩu hiệu, băng rôn, tờ rơi, hội thi, tọa đàm,  góp ý, ghi nhận, tôn trọng, phục vụ, hài lòng, niềm nở, tận tụy,
văn minh, thân thiện, hiện đại, chuyên nghiệp, trong sạch, vững mạnh, phân loại, chấm điểm, thẩm định, công nhận, minh chứng,
khối lượng, nhiệm kỳ, chức năng, chức danh, biên bản, biên chế, phụ trách, đầu mối, trình bày, góp phần,
đời thường, thu hút, huy động, lồng ghép, đa dạng, phong phú, sinh động, dễ hiểu, tập trung, ưu tiên, chú trọng, đặc thù,
thuận lợi, thách thức, tiềm năng, thế mạnh, nguồn nhân, nhân lực,  biên giới, hải đảo, miền núi, bản làng,
tổ dân, khu dân, hộ khẩu, tạm trú, thường trú, căn cước, chứng thực, khai sinh, giao dịch, nộp thuế, đất đai, quy hoạch,
giải phóng, mặt bằng, bồi thường, tái định, hạ tầng, giao thông, thủy lợi, điện lực, nước sạch, vệ sinh, rác thải, chăn nuôi,
trồng trọt, cây trồng, vật nuôi, mùa vụ, năng suất, thu nhập, việc làm, nhập ngũ, tuyển quân, dân quân, tự vệ,
tuần tra, canh gác, tội phạm, ma túy, bạo lực, bình đẳng, hôn nhân, tảo hôn, y tế, khám bệnh, chữa bệnh, tiêm chủng,
trường học, xuất bản, xuất phát, xuất hiện, công trình, công nhân, bản lĩnh, bản đồ, chế độ, cấu trúc, chế tài, mang lại,
toàn bộ, lịch trình, quy trình, giáo trình, tờ trình, tổng thể, tiếp dân, thủ trưởng, văn thư, lưu trữ, công văn, kèm theo,
xem xét, đại hội, khối đại, quy chế, hương ước, quy ước, giám định, hội thảo, tổ trưởng, nhóm trưởng, chi bộ, chi hội, công cụ,
ghi chú, ký tự, công thức, công trường,
đối với, đi đôi, hàng quý, trao đổi, quân đội, bộ đội, biến đổi, đối tượng, địa điểm, thời điểm, thời kỳ, hình thành, thắng lợi, ổn định,
khát vọng, yêu nước, toàn quốc, động lực, quy chuẩn, quyết toán, tăng trưởng, sản phẩm, ủng hộ, thành phố, thương mại,
kinh doanh, tự nguyện, tiền mặt, xuất sắc, bứt phá, chính trị, chính xác, chính thức, thuận tiện, phương thức, phương tiện,
phương án, phương hướng, tuyên dương, vinh danh, thẩm tra, xác định, xác nhận, xác minh, ký kết, liên kết, liên hệ, hợp lý,
hợp lệ, pháp lý, lợi thế, thị trường, nông nghiệp, lâm nghiệp, công nghiệp, sự nghiệp, nghề nghiệp, khởi nghiệp, hưu trí,
trợ giúp, người nghèo, cận nghèo, thoát nghèo, đa chiều, bác sĩ, bệnh viện, nhà ở, dột nát, kết nối, chữ ký, bảo mật,
mạng lưới, thiết bị, máy tính, phần mềm, trang bị, chuẩn bị, dự thảo, dự toán, dự án, dự kiến, đề án, đề cương, kiểm điểm,
kiểm soát, thanh tra, điều tra, khảo sát, đóng góp, đông đảo, quần chúng, tầng lớp, thế hệ, kỷ niệm, lễ hội, tín ngưỡng,
phong tục, tập quán, lâu dài, trước mắt, hằng tháng, hàng tháng, hằng quý, hằng ngày, hàng ngày, cuối năm, đầu năm,
nhắc nhở, chấn chỉnh, xử phạt, tranh chấp, khiếu kiện, phức tạp, kéo dài, tồn đọng, dân sinh, dân trí, già làng, chức sắc,
thi hành, chấp hành, hành vi, thụ hưởng, đối xử, ứng xử, giao tiếp, văn nghệ, thể dục, gia đình, trụ sở, khởi công, nghiệm thu,
khả năng, bộ phận, nhân viên, thực phẩm, thực trạng, kết nạp, vụ việc, hội trường, tham quan, khách quan, cảnh quan, đồng loạt,
sinh hoạt, xuất trình, ưu đãi, kiểu mẫu, quảng bá, tinh giản, tinh gọn, chuyển giao, số hóa, hóa đơn, định danh, danh mục, sinh kế,
cải thiện, cao tuổi, chữa cháy, cứu nạn, cứu hộ, tai nạn, nắm bắt, bắt buộc, sửa chữa, duy trì, vươn lên, nêu gương,
ngõ xóm, hủ tục, tín dụng, kịch bản, khử trùng, gia súc, dập tắt, nguồn gốc, thương hiệu, huyết thống, sinh sản, sàng lọc,
bỏ học, mù chữ, xuống cấp, kênh mương, vỉa hè, hàng rong, lầm lỗi, nồng độ, tốc độ, chỉ huy, huấn luyện, đáp nghĩa, tiêu biểu,
khang trang, đường truyền`;

// What the letters of a word above can be with other marks, where it is met in official language.
const alsoRight = new Set(
  `cộng tác, công tắc, cái cách, chính đảng, kiên nghị, chi tiêu, thành niên, khóa học, đời mới, công ăn, liên quân,
   cùng cấp, dân cử, để hiểu, cấy trồng, dự liệu, văn phong, tại khoản, điện từ, tiếp thụ, hội thì, trình do, trình đó,
   tiến do, tiến đó, người dẫn, mọi trường, mỗi trường, đồ thị, rõ rằng, có bản, cơ số, chỉ trả, đầu mỗi, tin tương,
   người đàn, kết qua, văn thứ, chú trong, thanh trà, lâu đài, thiếu số, ký từ,
   lịch sự, thứ trưởng, lưu trú, hội thao, hội trưởng, lễ hỏi, trước mặt, họp lệ, thị trưởng, phản ảnh, hóa giải, đầu từ,
   tại chính, đội mới, mới trường, mời trường, xây đúng, có sở, về sinh, cần bộ, tự về, tuần trả, ghi chữ, chủ ký, đơn vì,
   mức tiêu, làng nghe, số kết, xã hỏi, giúp đổ, giữ vùng,
   đặt điểm, thôn tin, thôn báo, thôn qua, giao thôn, hoàng thành, bảng đồ, tiếng bộ, các mạng, đáng giá, hàng chính,
   xưởng cấp, làm lỗi, vườn lên, số hoa, sổ hóa, chữa chạy, chưa cháy, cứu họ, năm bắt, sửa chưa, sửa chùa, nêu gường, người cáo, cáo tuổi,
   thay thẻ, liên thôn, hỏi đồng, mạng lại, trọn điểm, chỉ so, chuyển mục, giao đích, bạn giao, tính hiệu, văn bạn, đề chương, hàng rỗng, điển mới,
   bản đó, thì trường, chợ cấp, cổng trường, trường thôn, chính chị, ghi trú, chí tình`
    .split(",")
    .map((word) => sameSpelling(word.trim())),
);

/** The words by their letters without marks: "chuyen doi" → chuyển đổi; two words may share their letters. */
const byLetters = new Map<string, string[]>();
const spelled = new Set<string>();
for (const word of words.split(",").map((one) => one.trim().replace(/\s+/g, " "))) {
  byLetters.set(fold(word), [...(byLetters.get(fold(word)) ?? []), word]);
  spelled.add(sameSpelling(word));
}

// Sounds that many spell alike: "trấn chỉnh" for "chấn chỉnh", "sếp loại" for "xếp loại".
const alike: readonly (readonly [RegExp, string])[] = [
  [/^s/u, "x"],
  [/^x/u, "s"],
  [/^ch/u, "tr"],
  [/^tr/u, "ch"],
  [/^d(?!i)/u, "gi"],
  [/^gi(?=\p{L})/u, "d"],
  [/^l/u, "n"],
  [/^n(?![gh])/u, "l"],
];

// Sounds that the south spells alike at the end: "chấc lượng", "an sing xã hội".
const alikeAtEnd: readonly (readonly [RegExp, string])[] = [
  [/c$/u, "t"],
  [/t$/u, "c"],
  [/ng$/u, "n"],
  [/n$/u, "ng"],
  [/n$/u, "nh"],
  [/nh$/u, "n"],
  [/nh$/u, "ng"],
];

/** The words by what they become where one syllable begins with the sound that is spelled alike. */
const byAlike = new Map<string, string>();
for (const word of [...byLetters.values()].flat()) {
  const syllables = sameSpelling(word).split(" ");
  for (const [at, syllable] of syllables.entries())
    for (const [sound, other] of [...alike, ...alikeAtEnd])
      if (sound.test(syllable)) byAlike.set(syllables.with(at, syllable.replace(sound, other)).join(" "), word);
}

const firsts = new Map<string, string[]>();
const seconds = new Map<string, string[]>();
for (const word of [...spelled, ...officialWords.split(",").map((one) => sameSpelling(one.trim()))]) {
  const [first = "", second = ""] = word.split(" ");
  spelled.add(word);
  seconds.set(first, [...(seconds.get(first) ?? []), second]);
  firsts.set(second, [...(firsts.get(second) ?? []), first]);
}

/** Whether two syllables, spelled as words are compared, make a word that the lexicon holds. */
export const isWord = (first: string, second: string): boolean => spelled.has(`${first} ${second}`);

/** The word meant by two syllables of which one is wrong; null where they are right or mean nothing known. */
export function meantBy(pair: string): string | null {
  const asWritten = sameSpelling(pair);
  if (spelled.has(asWritten) || alsoRight.has(asWritten)) return null;
  const known = byLetters.get(fold(asWritten))?.find((word) => differingSyllables(asWritten, sameSpelling(word)) === 1);
  return known ?? byAlike.get(asWritten) ?? slipped(asWritten);
}

function slipped(pair: string): string | null {
  const [first = "", second = ""] = pair.split(" ");
  const [firstInUse, secondInUse] = [isInUse(first), isInUse(second)];
  if (!firstInUse && !secondInUse) return null;
  const after = closest(second, secondInUse, first, seconds.get(first) ?? []);
  if (after !== null && firstInUse) return `${first} ${after}`;
  const before = closest(first, firstInUse, second, firsts.get(second) ?? []);
  return before === null || !secondInUse ? null : `${before} ${second}`;
}

/** The syllable meant among those that stand beside this neighbour, where the one written proves a slip. */
function closest(written: string, inUse: boolean, neighbour: string, meant: readonly string[]): string | null {
  const provesNothing = standingAlone.has(written) || mayMeet(written, neighbour);
  if (inUse && provesNothing && !neverAlone.has(neighbour)) return null;
  // A neighbour that never stands alone makes even two slips plain.
  const most = neverAlone.has(neighbour) ? 2 : 1;
  const near = meant.filter((one) => (inUse ? isSlipOf(written, one, most) : isBrokenFrom(written, one)));
  return near.find((one) => fold(one) === fold(written)) ?? near[0] ?? null;
}

function differingSyllables(one: string, other: string): number {
  const others = other.split(" ");
  return one.split(" ").filter((syllable, index) => syllable !== others[index]).length;
}
