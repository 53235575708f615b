/** A plan in parts, before it is written out; errors are planted in the parts. */
export interface Draft {
  province: string;
  commune: string;
  number: string;
  symbol: string;
  day: string;
  month: string;
  year: number;
  subject: string;
  bases: string[];
  preamble: string;
  purposes: string[];
  requirements: string[];
  objective: string;
  targets: string[];
  duties: { number: string; text: string; time: string }[];
  assignments: { number: string; assignee: string; duties: string[] }[];
  closing: string;
  recipients: string[];
  afterRecipients: string;
  capacity: string[];
  position: string;
  signer: string;
}

/** The draft as the text of a plan. */
export function textOf(draft: Draft): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n\n");
  return `UBND TỈNH ${draft.province.toUpperCase()}
ỦY BAN NHÂN DÂN
XÃ ${draft.commune.toUpperCase()}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${draft.number}/${draft.symbol}

${draft.commune}, ngày ${draft.day} tháng ${draft.month} năm ${draft.year}

KẾ HOẠCH
${draft.subject}

${draft.bases.join("\n\n")}

${draft.preamble}

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

${list(draft.purposes)}

2. Yêu cầu

${list(draft.requirements)}

II. MỤC TIÊU, CHỈ TIÊU

1. Mục tiêu tổng quát

${draft.objective}

2. Mục tiêu cụ thể

${list(draft.targets)}

III. NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM

${draft.duties.map(({ number, text, time }) => `${number}. ${text}${time === "" ? "" : ` ${time}`}`).join("\n\n")}

IV. TỔ CHỨC THỰC HIỆN

${draft.assignments.map(({ number, assignee, duties }) => `${number}. ${assignee}${duties.length === 0 ? "" : `\n\n${list(duties)}`}`).join("\n\n")}

${draft.closing}

Nơi nhận:
${draft.recipients.map((line) => `- ${line}`).join("\n")}
${draft.afterRecipients}
${draft.capacity.join("\n")}
${draft.position}

${draft.signer}
`;
}
