import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";

const head = `UBND XÃ AN HẢI
Số: 5/KH-UBND
An Hải, ngày 14 tháng 4 năm 2026
KẾ HOẠCH
Giữ sạch bờ sông năm 2026
`;
const read = (text: string) => {
  const plan = readPlanText(head + text);
  expect(coverageOf(plan).unplaced).toBe(0);
  return plan;
};
const textsOf = (text: string) => {
  const texts: string[] = [];
  const walk = (sections: ReturnType<typeof read>["sections"]): void => {
    for (const { marker, heading, paragraphs, children } of sections) {
      const own = [marker, heading].flatMap((it) => (it === null ? [] : [it.text]));
      texts.push([own.join(" "), ...paragraphs.map((it) => it.text)].filter((it) => it !== "").join(" | "));
      walk(children);
    }
  };
  walk(read(text).sections);
  return texts;
};

// As a page of the web is written: a paragraph's first line is cut anywhere, those below it at the width.
const ragged = `I. MỤC ĐÍCH
1. Mục
đích
Vận động người dân các thôn ven
sông giữ sạch bờ sông, không đổ rác xuống sông và cùng nhau trồng lại những hàng cây
đã mất sau mùa lũ.
- Giao cho Ủy ban nhân dân thành
phố, các tổ chức và người dân ven sông những việc nhỏ mà ai cũng làm được trong từng
tuần.
- Theo lời kêu gọi của Thủ tướng
Chính phủ.
-
Trồng lại hàng cây ven sông.
II. TỔ CHỨC THỰC HIỆN
1. Đề nghị Ủy ban Mặt trận
Tổ quốc Việt Nam xã
- Vận động nhân dân các thôn ven
sông cùng tham gia, nhất là vào sáng thứ bảy tuần đầu của mỗi tháng và trước ngày hội
làng.
2. Phối hợp Trạm Y tế
(Tổ phòng dịch) phun thuốc ở những nơi có rác.
3. Công an xã
Nhắc nhở những ai đổ rác xuống
sông.
`;

test("a first line cut anywhere goes on, and a title does not", () => {
  expect(textsOf(ragged)).toEqual([
    "I. MỤC ĐÍCH",
    "1. Mục đích | Vận động người dân các thôn ven sông giữ sạch bờ sông, không đổ rác xuống sông và cùng nhau trồng lại những hàng cây đã mất sau mùa lũ.",
    "- | Giao cho Ủy ban nhân dân thành phố, các tổ chức và người dân ven sông những việc nhỏ mà ai cũng làm được trong từng tuần.",
    "- | Theo lời kêu gọi của Thủ tướng Chính phủ.",
    "- | Trồng lại hàng cây ven sông.",
    "II. TỔ CHỨC THỰC HIỆN",
    "1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã",
    "- | Vận động nhân dân các thôn ven sông cùng tham gia, nhất là vào sáng thứ bảy tuần đầu của mỗi tháng và trước ngày hội làng.",
    "2. | Phối hợp Trạm Y tế (Tổ phòng dịch) phun thuốc ở những nơi có rác.",
    "3. Công an xã | Nhắc nhở những ai đổ rác xuống sông.",
  ]);
});

test("whoever a long line names does not run into the deed below it", () => {
  const { assignments } = read(`I. TỔ CHỨC THỰC HIỆN
1. Cán bộ, công chức và những người hoạt động không chuyên trách
Theo nhiệm vụ được giao phối hợp tổ chức việc giữ sạch bờ sông ở thôn mình, mỗi
tháng ít nhất một buổi, và báo lại cho Văn phòng xã trước ngày cuối cùng của
tháng đó “để ai cũng biết”
1. Trưởng các thôn ven sông
Vận động người dân các thôn ven sông giữ sạch bờ sông, không đổ rác xuống sông và
cùng nhau trồng lại những hàng cây đã mất sau mùa lũ.
`);
  expect(assignments.map(({ assignee, duties }) => [assignee.text, duties.length])).toEqual([
    ["Cán bộ, công chức và những người hoạt động không chuyên trách", 1],
    ["Trưởng các thôn ven sông", 1],
  ]);
});

test("a sentence that ends where its line is full does not end its paragraph", () => {
  expect(
    textsOf(`I. NHIỆM VỤ
- Vận động người dân các thôn ven sông giữ sạch bờ sông, không đổ rác xuống sông
và cùng nhau trồng lại những hàng cây đã mất sau trận lũ của mùa mưa năm ngoái.
Trước ngày hội làng nhặt rác một lần nữa ở bến đò, ở chợ và dọc con đường ra bến
đò cũ.
- Đơn vị phối hợp: Công an xã, Trạm Y tế và các hội của xã; Trưởng thôn Gò Da;
Trường Tiểu học An Hải.
- Tổ chức ra quân trước ngày hội làng ở cả ba thôn ven sông và báo lại cho Văn phòng
xã.
`),
  ).toEqual([
    "I. NHIỆM VỤ",
    "- | Vận động người dân các thôn ven sông giữ sạch bờ sông, không đổ rác xuống sông và cùng nhau trồng lại những hàng cây đã mất sau trận lũ của mùa mưa năm ngoái. Trước ngày hội làng nhặt rác một lần nữa ở bến đò, ở chợ và dọc con đường ra bến đò cũ.",
    "- | Đơn vị phối hợp: Công an xã, Trạm Y tế và các hội của xã; Trưởng thôn Gò Da; Trường Tiểu học An Hải.",
    "- | Tổ chức ra quân trước ngày hội làng ở cả ba thôn ven sông và báo lại cho Văn phòng xã.",
  ]);
});

test("a word that nothing ends with, a title that all plans share, and short forms at the end", () => {
  expect(
    textsOf(`I. NHIỆM VỤ
1. Phạm vi thực hiện
Chương trình được thực hiện ở cả ba thôn ven sông của xã, và ở những nơi có người
dân vạn đò neo thuyền.
2. Tổ chức thực hiện
Kế hoạch số 5 của xã được các thôn ven sông cùng nhau làm theo từng tháng trong năm.
- Phối hợp giữa
Công an xã và các thôn ven sông để giữ sạch bờ sông, nhắc nhở những ai còn đổ rác
xuống sông, nhất là các
HTX, HKD.
- Chào mừng Ngày hội giữ sạch bờ sông lần thứ
11.
- Chào mừng Đại hội thi đua của xã lần thứ
XI.
- Thi đua “Vì bờ sông xanh
- Không ai đứng ngoài cuộc” ở các thôn ven sông, nơi người dân đã cùng nhau trồng lại
cây.
`),
  ).toEqual([
    "I. NHIỆM VỤ",
    "1. Phạm vi thực hiện | Chương trình được thực hiện ở cả ba thôn ven sông của xã, và ở những nơi có người dân vạn đò neo thuyền.",
    "2. Tổ chức thực hiện | Kế hoạch số 5 của xã được các thôn ven sông cùng nhau làm theo từng tháng trong năm.",
    "- | Phối hợp giữa Công an xã và các thôn ven sông để giữ sạch bờ sông, nhắc nhở những ai còn đổ rác xuống sông, nhất là các HTX, HKD.",
    "- | Chào mừng Ngày hội giữ sạch bờ sông lần thứ 11.",
    "- | Chào mừng Đại hội thi đua của xã lần thứ XI.",
    "- | Thi đua “Vì bờ sông xanh - Không ai đứng ngoài cuộc” ở các thôn ven sông, nơi người dân đã cùng nhau trồng lại cây.",
  ]);
});

// Long paragraphs, of which only the first line is short.
const long = `I. NHIỆM VỤ
1. Vận động người dân các thôn ven
sông giữ sạch bờ sông, không đổ rác xuống sông và cùng nhau trồng lại những hàng cây đã
mất sau mùa lũ, nhất là ở những nơi có người dân vạn đò neo thuyền qua đêm và ở bến cũ.
Trước ngày hội làng nhặt rác một lần nữa ở bến đò, ở chợ và dọc con đường dẫn ra bến đò
cũ.
2. Tiếp tục phong trào thi đua
“Bờ sông xanh” ở các thôn ven sông, nơi người dân đã cùng nhau trồng lại những hàng cây
từ năm ngoái.
3. Giao cho Công chức Văn phòng –
Thống kê theo dõi việc trồng cây ở các thôn ven sông và báo lại cho Ủy ban nhân dân xã
vào cuối mỗi tháng.
- Bằng khen của Chủ tịch
UBND tỉnh cho thôn nào giữ bờ sông sạch nhất trong cả năm và trồng được nhiều cây hơn cả
“để ai cũng biết”
- Giấy khen cho những ai đã cùng
nhau trồng cây.
- Quà cho các em nhỏ ở những thôn
ven sông.
4.
Trưởng các thôn
Nhắc nhở những ai đổ rác xuống
sông “cho đến khi không còn ai”
Trên đây là Kế hoạch giữ sạch bờ
sông năm 2026./.
`;

test("first lines are short, however long their paragraphs are", () => {
  expect(textsOf(long)).toEqual([
    "I. NHIỆM VỤ",
    "1. | Vận động người dân các thôn ven sông giữ sạch bờ sông, không đổ rác xuống sông và cùng nhau trồng lại những hàng cây đã mất sau mùa lũ, nhất là ở những nơi có người dân vạn đò neo thuyền qua đêm và ở bến cũ. Trước ngày hội làng nhặt rác một lần nữa ở bến đò, ở chợ và dọc con đường dẫn ra bến đò cũ.",
    "2. | Tiếp tục phong trào thi đua “Bờ sông xanh” ở các thôn ven sông, nơi người dân đã cùng nhau trồng lại những hàng cây từ năm ngoái.",
    "3. | Giao cho Công chức Văn phòng – Thống kê theo dõi việc trồng cây ở các thôn ven sông và báo lại cho Ủy ban nhân dân xã vào cuối mỗi tháng.",
    "- | Bằng khen của Chủ tịch UBND tỉnh cho thôn nào giữ bờ sông sạch nhất trong cả năm và trồng được nhiều cây hơn cả “để ai cũng biết”",
    "- | Giấy khen cho những ai đã cùng nhau trồng cây.",
    "- | Quà cho các em nhỏ ở những thôn ven sông.",
    "4. Trưởng các thôn | Nhắc nhở những ai đổ rác xuống sông “cho đến khi không còn ai”",
  ]);
  expect(read(long).closing.map(({ text }) => text)).toEqual(["Trên đây là Kế hoạch giữ sạch bờ sông năm 2026./."]);
});

test("a quote that is never closed does not swallow the next dash", () => {
  expect(
    textsOf("I. NHIỆM VỤ\n- Thi đua “Vì bờ sông xanh\n- Không ai đứng ngoài việc trồng cây\n- Nhặt rác ở bến đò\n"),
  ).toEqual([
    "I. NHIỆM VỤ",
    "- | Thi đua “Vì bờ sông xanh",
    "- | Không ai đứng ngoài việc trồng cây",
    "- | Nhặt rác ở bến đò",
  ]);
});

test("an office whose name is whole ends its line where a deed begins the next", () => {
  const texts = textsOf(`I. TỔ CHỨC THỰC HIỆN
1. Phòng Quản lý môi trường theo dõi việc giữ sạch bờ sông tại các thôn, hằng quý
báo cáo Giám đốc Sở; tham mưu khen thưởng các thôn làm tốt, nhắc nhở những thôn còn
để rác ven sông.
2. Văn phòng Sở
Bố trí xe, kinh phí đi kiểm tra theo dự toán được giao, không để chậm việc của các
đoàn đi kiểm tra.
3. Giám đốc Sở
Tài chính cân đối nguồn kinh phí để hỗ trợ các thôn ven sông mua giỏ, xe đẩy, dụng
cụ thu gom rác.
`);
  expect(texts.map((text) => text.slice(0, 24))).toEqual([
    "I. TỔ CHỨC THỰC HIỆN",
    "1. | Phòng Quản lý môi t",
    "2. Văn phòng Sở | Bố trí",
    "3. | Giám đốc Sở Tài chí",
  ]);
});
