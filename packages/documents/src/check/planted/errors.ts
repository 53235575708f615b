import { languageErrors } from "./language-errors.ts";
import { type PlantError, planted } from "./planted.ts";

/** Every kind of error that is planted. */
export const plantErrors: readonly PlantError[] = [
  (draft) => {
    draft.number = "";
    return planted("number left out", "form.number-missing");
  },
  (draft) => {
    draft.number = "7";
    return planted("number without 0", ["form.number-padding"], "7/");
  },
  (draft) => {
    draft.day = "";
    return planted("day left out", "form.day-missing");
  },
  (draft) => {
    draft.day = "5";
    return planted("day without 0", "form.date-padding", "ngày 5 tháng");
  },
  (draft, chance) => {
    draft.symbol = chance.pick(["QĐ-UBND", "BC-UBND", "TB-UBND"]);
    return planted("symbol of another kind", "form.symbol-mismatch", draft.symbol);
  },
  (draft, chance) => {
    const at = 2 + chance.below(5);
    const duty = draft.duties[at];
    if (duty === undefined) return null;
    duty.number = String(at);
    return planted("number repeated", ["form.number-repeated", "form.number-skipped"]);
  },
  (draft) => {
    const last = draft.assignments.at(-1);
    if (last === undefined) return null;
    last.number = String(draft.assignments.length + 1);
    return planted("number skipped", "form.number-skipped", `${last.number}. ${last.assignee}`);
  },
  (draft) => {
    draft.afterRecipients = "\n(Báo cáo)\n";
    return planted("stray line among recipients", "form.recipient-stray", "\n(Báo cáo)");
  },
  (draft) => {
    draft.recipients = draft.recipients
      .slice(0, -1)
      .map((line) => line.replace(/^Trưởng các thôn;/u, "Trưởng các thôn."));
    return planted("archive line left out", "form.archive-line-missing");
  },
  (draft) => {
    draft.position = "CHỦ TỊCH";
    return planted("KT. without a deputy", "form.signature-capacity");
  },
  (draft) => {
    const last = draft.bases.length - 1;
    const cited = /Kế hoạch số (\d+\/KH-UBND) ngày (\d+)\/12\/(\d{4})/u.exec(draft.bases[last] ?? "");
    if (cited === null) return null;
    const again = `Kế hoạch số ${cited[1]} ngày ${Number(cited[2]) - 3}/11/${cited[3]}`;
    draft.requirements.push(`Nội dung bám sát ${again} của UBND tỉnh ${draft.province}.`);
    return planted("two dates for one document", "references.two-dates", again);
  },
  (draft) => {
    draft.bases.splice(2, 0, "Căn cứ Quyết định số 512/QĐ-UBND của UBND tỉnh về phân công nhiệm vụ;");
    return planted("basis without a date", "references.base-without-date", "512/QĐ-UBND");
  },
  (draft) => {
    draft.requirements.push("Thực hiện lồng ghép với Chương trình số 24/CTr-UBND của UBND tỉnh.");
    return planted("first citation not full", "references.first-not-full", "24/CTr-UBND");
  },
  (draft) => {
    const cited = `Công văn số 88/SNV-CCHC ngày 15/12/${draft.year} của Sở Nội vụ`;
    draft.requirements.push(`Bám sát hướng dẫn tại ${cited} về nhiệm vụ trọng tâm.`);
    return planted("citation from the future", "references.future-date", cited);
  },
  (draft) => {
    const cited = `ngày 31/9/${draft.year - 1}`;
    draft.requirements.push(`Bám sát Kết luận số 77/KL-UBND ${cited} của UBND tỉnh về kiểm tra công vụ.`);
    return planted("impossible date", "references.impossible-date", cited);
  },
  (draft) => {
    const cited = `Nghị định số 59/${draft.year - 2}/NĐ-CP ngày 14/8/${draft.year - 3} của Chính phủ`;
    draft.requirements.push(`Công khai thông tin theo ${cited} về dân chủ ở cơ sở.`);
    return planted("number of another year", "references.number-year", cited);
  },
  (draft, chance) => {
    const day = chance.pick(["05/3", "20/5", "10/9"]);
    const wrong = `Chủ nhật, ngày ${day}/${draft.year}`;
    draft.requirements.push(`Ra quân vệ sinh môi trường vào ${wrong} tại các thôn.`);
    return planted("weekday of another date", "references.weekday", wrong);
  },
  (draft, chance) => {
    const duty = chance.pick(draft.duties);
    duty.time = `Hoàn thành trước ngày 30/6/${draft.year - 1}.`;
    return planted("deadline of last year", "substance.deadline-passed", duty.time.slice(0, -1));
  },
  (draft) => {
    draft.requirements.push("Gắn với chương trình giảm nghèo bền vững giai đoạn 2021 - 2025 của tỉnh.");
    return planted("period over", "references.period-expired", "giai đoạn 2021 - 2025");
  },
  (draft) => {
    draft.requirements.push("Việc tiếp nhận thực hiện theo Nghị định số 64/2014/NĐ-CP ngày 26/6/2014 của Chính phủ.");
    return planted("text replaced", "references.superseded", "64/2014/NĐ-CP");
  },
  (draft, chance) => {
    const target = `Hoàn thành các chỉ tiêu kinh tế - xã hội năm ${draft.year - 1 - chance.below(2)} được giao tại 02 nghị quyết.`;
    draft.targets.push(target);
    return planted("year of another plan", "references.target-year", target);
  },
  (draft, chance) => {
    const body = chance.pick([
      "Phòng Nội vụ huyện",
      "UBND huyện",
      "Huyện ủy",
      "Hội đồng nhân dân huyện",
      "Phòng Văn hóa và Thông tin huyện",
    ]);
    draft.requirements.push(`Bảo đảm sự chỉ đạo thống nhất của ${body} và Đảng ủy xã.`);
    return planted("body that ended", "institutions.ended", body);
  },
  (draft, chance) => {
    const duty = chance.pick(draft.duties);
    duty.time = "";
    return planted("deadline left out", "substance.duty-without-deadline", duty.text);
  },
  (draft) => {
    const group = draft.assignments[2];
    if (group === undefined) return null;
    group.duties = [];
    return planted("nothing given to do", "substance.assignee-without-duty", group.assignee);
  },
  (draft) => {
    const duties = draft.assignments[0]?.duties;
    if (duties === undefined) return null;
    const report = "Tổng hợp, xây dựng báo cáo 06 tháng, báo cáo năm gửi Sở Nội vụ.";
    duties[1] = report;
    return planted("report without a date", "substance.report-without-date", report);
  },
  (draft) => {
    draft.targets = draft.targets.filter((target) => /đối thoại/u.test(target)).slice(0, 1);
    if (draft.targets.length === 0) draft.targets.push("Nâng cao sự hài lòng của Nhân dân.");
    return planted("targets left out", "substance.few-targets");
  },
  (draft) => {
    draft.purposes.push("Gắn công tác dân vận với việc nhiệm vụ chính trị của xã.");
    return planted("verb left out", "language.missing-word", "với việc nhiệm vụ");
  },
  (draft) => {
    const other = "Trên đây là Kế hoạch của Ủy ban nhân dân xã Đèo Gió.";
    draft.closing = `${other} ${draft.closing.replace(/^Trên đây là[^.]*\. /u, "")}`;
    return planted("another commune in the closing", "references.another-commune", "Đèo Gió");
  },
  (draft) => {
    const wrong = `từ ngày 20/6/${draft.year} đến ngày 10/6/${draft.year}`;
    draft.requirements.push(`Mở đợt cao điểm vệ sinh môi trường ${wrong} tại các thôn.`);
    return planted("stretch that ends before it begins", "references.stretch-reversed", wrong);
  },
  (draft) => {
    draft.requirements.push("Các bộ phận bám sát nhiệm vụ nêu tại Mục VIII để triển khai.");
    return planted("reference to no part", "references.missing-part", "Mục VIII");
  },
  ...languageErrors,
];
