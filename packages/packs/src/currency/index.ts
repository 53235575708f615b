import type { LawChange } from "@gandan/domain/plans";
import { Day } from "@gandan/domain/values";
import * as sources from "./sources.ts";

export { lawSubjects } from "./law-subjects.ts";

type Row = Pick<LawChange, "id" | "numbers" | "change" | "now" | "source"> &
  Partial<Pick<LawChange, "year" | "names">> & { from: string };

const row = ({ from, ...named }: Row): LawChange => ({ year: null, names: [], ...named, from: Day.parse(from) });

/** Texts that plans cite and that were replaced, amended or ended since. */
export const lawChanges: readonly LawChange[] = [
  row({
    id: "decree-64-2014",
    numbers: ["64/2014/NĐ-CP"],
    change: "replaced",
    from: "2026-07-01",
    now: { vi: "Nghị định số 154/2026/NĐ-CP", en: "Decree 154/2026/NĐ-CP" },
    source: sources.decrees2026,
  }),
  row({
    id: "decree-124-2020",
    numbers: ["124/2020/NĐ-CP"],
    change: "amended",
    from: "2026-07-01",
    now: { vi: "kèm Nghị định số 155/2026/NĐ-CP", en: "together with Decree 155/2026/NĐ-CP" },
    source: sources.decrees2026,
  }),
  row({
    id: "decree-31-2019",
    numbers: ["31/2019/NĐ-CP"],
    change: "amended",
    from: "2026-07-01",
    now: { vi: "kèm Nghị định số 156/2026/NĐ-CP", en: "together with Decree 156/2026/NĐ-CP" },
    source: sources.decrees2026,
  }),
  row({
    id: "laws-on-reception-and-petitions",
    numbers: ["42/2013/QH13", "02/2011/QH13", "25/2018/QH14"],
    change: "amended",
    from: "2026-07-01",
    now: { vi: "kèm Luật số 136/2025/QH15", en: "together with Law 136/2025/QH15" },
    source: sources.law136,
  }),
  row({
    id: "information-law-2016",
    numbers: ["104/2016/QH13"],
    names: ["Luật Tiếp cận thông tin năm 2016"],
    change: "replaced",
    from: "2026-09-01",
    now: { vi: "Luật Tiếp cận thông tin (sửa đổi) năm 2026", en: "the Law on Access to Information of 2026" },
    source: sources.informationLaw,
  }),
  row({
    id: "information-decree-2018",
    numbers: ["13/2018/NĐ-CP"],
    change: "ended",
    from: "2026-09-01",
    now: { vi: "văn bản hướng dẫn Luật Tiếp cận thông tin năm 2026", en: "the decree to the law of 2026" },
    source: sources.informationLaw,
  }),
  row({
    id: "local-government-law-2015",
    numbers: ["77/2015/QH13", "47/2019/QH14"],
    names: ["Luật Tổ chức chính quyền địa phương năm 2015", "Luật Tổ chức chính quyền địa phương năm 2019"],
    change: "replaced",
    from: "2025-07-01",
    now: { vi: "Luật số 72/2025/QH15", en: "Law 72/2025/QH15" },
    source: sources.localGovernment,
  }),
  row({
    id: "personal-data-decree-2023",
    numbers: ["13/2023/NĐ-CP"],
    change: "replaced",
    from: "2026-01-01",
    now: {
      vi: "Luật số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP",
      en: "Law 91/2025/QH15 and Decree 356/2025/NĐ-CP",
    },
    source: sources.personalData,
  }),
  row({
    id: "digital-decrees",
    numbers: ["42/2022/NĐ-CP", "64/2007/NĐ-CP", "45/2026/NĐ-CP"],
    change: "replaced",
    from: "2026-07-01",
    now: { vi: "Nghị định số 224/2026/NĐ-CP", en: "Decree 224/2026/NĐ-CP" },
    source: sources.digitalDecree,
  }),
  row({
    id: "hamlet-circulars",
    numbers: ["04/2012/TT-BNV", "14/2018/TT-BNV", "05/2022/TT-BNV"],
    change: "replaced",
    from: "2026-05-26",
    now: { vi: "Nghị định số 185/2026/NĐ-CP", en: "Decree 185/2026/NĐ-CP" },
    source: sources.hamletDecree,
  }),
  row({
    id: "directive-16-2016",
    numbers: ["16/CT-TTg"],
    year: 2016,
    change: "to-be-checked",
    from: "2021-11-26",
    now: { vi: "Chỉ thị số 33/CT-TTg ngày 26/11/2021", en: "Directive 33/CT-TTg of 26 November 2021" },
    source: sources.directive33,
  }),
  row({
    id: "grassroots-democracy-ordinance-2007",
    numbers: ["34/2007/PL-UBTVQH11", "55/1998/NQ-UBTVQH10"],
    change: "replaced",
    from: "2023-07-01",
    now: { vi: "Luật số 10/2022/QH15", en: "Law 10/2022/QH15" },
    source: sources.grassrootsDemocracyLaw,
  }),
  row({
    id: "grassroots-democracy-decree-2015",
    numbers: ["04/2015/NĐ-CP"],
    change: "replaced",
    from: "2023-08-14",
    now: { vi: "Nghị định số 59/2023/NĐ-CP", en: "Decree 59/2023/NĐ-CP" },
    source: sources.grassrootsDemocracyDecree,
  }),
  row({
    id: "mobilisation-rules-2010",
    numbers: ["290-QĐ/TW"],
    year: 2010,
    change: "replaced",
    from: "2021-12-31",
    now: { vi: "Quyết định số 23-QĐ/TW năm 2021", en: "Decision 23-QĐ/TW of 2021" },
    source: sources.partyRules,
  }),
  row({
    id: "party-rules-11",
    numbers: ["11-QĐi/TW"],
    change: "amended",
    from: "2025-11-23",
    now: { vi: "kèm Kết luận số 215-KL/TW ngày 23/11/2025", en: "together with Conclusion 215-KL/TW" },
    source: sources.conclusion215,
  }),
  row({
    id: "quang-ngai-decision-1211",
    numbers: ["1211/QĐ-UBND"],
    year: 2022,
    change: "to-be-checked",
    from: "2025-10-08",
    now: { vi: "quyết định mới của tỉnh, nếu đã ban hành", en: "the province's new decision, if there is one" },
    source: sources.combinedRubric,
  }),
];
