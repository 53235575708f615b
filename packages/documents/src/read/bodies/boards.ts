/** "Hiệu trưởng ra quyết định thành lập Ban chỉ đạo gồm:": one deed; who sits on the board is told nothing by it. */
export const forming = /\s(?:thành lập|kiện toàn)\s[^.;]{3,120}gồm\s?(?:có\s?)?:$/u;

const member =
  /^(?:Ông|Bà|Đồng chí|Đ\/c)\s\p{Lu}[^.;]*(?:[–,:-]\s*|\s(?:làm|là)\s)(?:Trưởng ban|Phó (?:Trưởng )?ban|Trưởng đoàn|Phó (?:Trưởng )?đoàn|Tổ trưởng|Tổ phó|Thành viên|Ủy viên|Uỷ viên|Thư ký)[^.;:]{0,20}[.;]?$/iu;
/** Whether a line names people by their seats on a board and tells them nothing. */
export const isMember = (text: string): boolean =>
  text
    .replace(/^[^.;:]{3,60}:\s/u, "")
    .split(/;\s*/u)
    .every((one) => member.test(one)) ||
  (/\s(?:gồm|gồm có|bao gồm)\s?:$/u.test(text) && !forming.test(text));
