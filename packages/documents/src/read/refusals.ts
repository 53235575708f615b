/** Why a file is not read as a plan; the code is the key of the sentence that says so. */
export const readRefusals = [
  "document.empty",
  "document.too-large",
  "document.encrypted",
  "document.zip-bomb",
  "document.broken",
  "document.old-word",
  "document.wrong-type",
  "document.pdf-without-text",
  "document.not-text",
] as const;
export type ReadRefusal = (typeof readRefusals)[number];

/** The sentence for each refusal, in Vietnamese, for a command line; screens have their own words. */
export const readRefusalSentences: Record<ReadRefusal, string> = {
  "document.empty": "Tệp không có nội dung.",
  "document.too-large": "Tệp quá lớn: chỉ đọc được tệp đến 20 MB và văn bản đến 5 triệu ký tự.",
  "document.encrypted": "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.",
  "document.zip-bomb": "Tệp nén giải ra lớn bất thường nên không được mở.",
  "document.broken": "Tệp bị hỏng, không mở được.",
  "document.old-word": "Đây là tệp Word đời cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi gửi lại.",
  "document.wrong-type": "Đây không phải là tệp Word (.docx), tệp PDF hoặc tệp văn bản.",
  "document.pdf-without-text":
    "Tệp PDF này là bản chụp (quét), không có chữ để đọc. Hãy gửi tệp Word (.docx), tệp PDF có chữ hoặc dán nội dung văn bản.",
  "document.not-text": "Tệp văn bản không dùng bảng mã Unicode (UTF-8). Hãy lưu lại ở UTF-8.",
};
