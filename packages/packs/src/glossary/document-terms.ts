import { plain, ruled, words } from "./rows.ts";
import { documentDecree } from "./sources.ts";

/** The parts of official documents, and who signs in whose place. */
export const documentTerms = {
  "legal-basis": ruled(
    words("Căn cứ", "Legal basis"),
    words("Văn bản mà kế hoạch, quyết định dựa vào.", "The documents on which a plan or decision rests."),
    words(
      "Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối dấu chấm.",
      "One a line, each ending with a semicolon, the last with a full stop.",
    ),
    documentDecree,
    "Phụ lục I",
  ),
  "number-symbol": ruled(
    words("Số, ký hiệu", "Number and symbol"),
    words(
      "Số thứ tự trong năm và chữ viết tắt loại văn bản, cơ quan: 05/KH-UBND.",
      "The number within the year and the short signs of kind and authority: 05/KH-UBND.",
    ),
    words(
      "Số bắt đầu từ 01 ngày 01/01 và kết thúc ngày 31/12 hằng năm.",
      "Numbers begin with 01 on 1 January and end on 31 December.",
    ),
    documentDecree,
    "Điều 15",
  ),
  "subject-line": ruled(
    words("Trích yếu", "Subject line"),
    words("Một câu nêu nội dung chính của văn bản.", "One sentence that says what a document is about."),
    words("Đặt ngay dưới tên loại văn bản, chữ đậm.", "Stands right under the kind of document, in bold."),
    documentDecree,
    "Phụ lục I",
  ),
  recipients: ruled(
    words("Nơi nhận", "Recipients"),
    words("Danh sách cơ quan, người được gửi văn bản.", "The list of those to whom a document is sent."),
    words("Dòng cuối ghi “Lưu: VT” và đơn vị soạn thảo.", "The last line says “Lưu: VT” and who drafted it."),
    documentDecree,
    "Phụ lục I",
  ),
  "incoming-document": ruled(
    words("Văn bản đến", "Incoming document"),
    words("Mọi văn bản, đơn thư gửi đến cơ quan.", "Every document or letter sent to an authority."),
    words(
      "Vào sổ đăng ký có ít nhất 10 cột, in ra được khi dùng phần mềm.",
      "Entered in a register of at least 10 columns that can be printed where software is used.",
    ),
    documentDecree,
    "Điều 22, Phụ lục IV",
  ),
  "on-behalf": ruled(
    words("TM. (thay mặt)", "TM. (on behalf of)"),
    words(
      "Ký thay mặt một tập thể, như “TM. UỶ BAN NHÂN DÂN”.",
      "Signing for a collective body, as in “TM. UỶ BAN NHÂN DÂN”.",
    ),
    words("Ghi trước tên tập thể lãnh đạo.", "Stands before the name of the body."),
    documentDecree,
    "Điều 13, Phụ lục I",
  ),
  "deputy-signing": ruled(
    words("KT. (ký thay)", "KT. (deputy for the head)"),
    words(
      "Cấp phó ký thay cấp trưởng, như “KT. CHỦ TỊCH, PHÓ CHỦ TỊCH”.",
      "A deputy signs for the head, as in “KT. CHỦ TỊCH, PHÓ CHỦ TỊCH”.",
    ),
    words("Ghi trước chức vụ của người đứng đầu.", "Stands before the head's title."),
    documentDecree,
    "Điều 13, Phụ lục I",
  ),
  "by-order": ruled(
    words("TL. (thừa lệnh)", "TL. (by order)"),
    words(
      "Người đứng đầu đơn vị trực thuộc ký một số văn bản theo lệnh của người đứng đầu cơ quan.",
      "The head of an office signs certain documents by order of the authority's head.",
    ),
    words("Ghi trước chức vụ của người đứng đầu.", "Stands before the head's title."),
    documentDecree,
    "Điều 13, Phụ lục I",
  ),
  "delegated-signing": ruled(
    words("TUQ. (thừa uỷ quyền)", "TUQ. (by delegation)"),
    words("Ký theo uỷ quyền của người đứng đầu.", "Signing under a delegation by the head."),
    words(
      "Uỷ quyền bằng văn bản, có thời hạn, không uỷ quyền lại.",
      "The delegation is in writing, for a time, and is not passed on.",
    ),
    documentDecree,
    "Điều 13",
  ),
  "acting-head": ruled(
    words("Q. (quyền)", "Q. (acting head)"),
    words(
      "Người được giao quyền cấp trưởng ký khi chưa có cấp trưởng.",
      "Who was made acting head signs while there is none.",
    ),
    words("Ghi trước chức vụ của người đứng đầu.", "Stands before the head's title."),
    documentDecree,
    "Điều 13, Phụ lục I",
  ),
  delegation: plain(
    words("Uỷ quyền", "Delegation"),
    words(
      "Giao cho người khác làm thay một số việc trong một thời gian.",
      "Having somebody else act for a time in certain matters.",
    ),
  ),
};
