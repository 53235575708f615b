import type { FigureDefinition } from "@gandan/domain/evaluation";
import { modelLevels } from "../models/index.ts";
import { figureOf } from "./rows.ts";

const reception = figureOf("reception-days");
const dialogue = figureOf("dialogues");
const promise = figureOf("dialogues", "tasks");
const publication = figureOf("publication");
const supervision = figureOf("supervision");
const model = figureOf("models");

const sessions = {
  vi: "Hội nghị trao đổi, đối thoại với Nhân dân; cuộc đã hoãn tính ở ngày tổ chức",
  en: "Dialogue sessions; a postponed one counts on the day it is held",
};
const items = {
  vi: "14 nội dung theo Điều 11 Luật Thực hiện dân chủ ở cơ sở",
  en: "The 14 items of Article 11 of the Law on Grassroots Democracy",
};
const models = {
  vi: 'Mô hình "Dân vận khéo" trong sổ, theo năm đăng ký hoặc công nhận',
  en: "Models in the register, by the year of registration or recognition",
};

/** Figures of reception, dialogue, publication, supervision and models. */
export const opennessFigures: readonly FigureDefinition[] = [
  reception({
    id: "reception.days-required",
    name: { vi: "Ngày tiếp công dân phải có", en: "Reception days required" },
    formula: {
      vi: "Số tháng của kỳ nhân số ngày tối thiểu mỗi tháng",
      en: "Months of the period times the least number a month",
    },
    rule: { vi: "Lịch tiếp công dân của Chủ tịch UBND", en: "The chairman's reception days" },
    mayBeZero: false,
  }),
  reception({
    id: "reception.days-held",
    name: { vi: "Ngày tiếp công dân đã tổ chức", en: "Reception days held" },
    formula: { vi: "Ngày tiếp ghi đã tổ chức trong kỳ", en: "Days recorded as held" },
    rule: { vi: "Mỗi tháng tính nhiều nhất bằng số phải có", en: "No more in a month than required" },
    partOf: "reception.days-required",
  }),
  reception({
    id: "reception.days-planned",
    name: { vi: "Ngày tiếp công dân đã lên lịch", en: "Reception days planned" },
    formula: { vi: "Ngày tiếp có trong lịch của kỳ", en: "Days in the period's schedule" },
    rule: { vi: "Lịch tiếp công dân của Chủ tịch UBND", en: "The chairman's reception days" },
  }),
  reception({
    id: "reception.days-posted-in-time",
    name: { vi: "Lịch tiếp niêm yết đúng hạn", en: "Reception days posted in time" },
    formula: { vi: "Ngày niêm yết không sau hạn niêm yết", en: "Posted no later than the day set" },
    rule: { vi: "Lịch tiếp công dân của Chủ tịch UBND", en: "The chairman's reception days" },
    partOf: "reception.days-planned",
  }),
  dialogue({
    id: "dialogues.planned",
    name: { vi: "Cuộc đối thoại theo kế hoạch", en: "Sessions planned" },
    formula: { vi: "Cuộc đối thoại có trong kế hoạch của kỳ", en: "Sessions in the period's plan" },
    rule: sessions,
  }),
  dialogue({
    id: "dialogues.held-as-planned",
    name: { vi: "Cuộc đối thoại tổ chức theo kế hoạch", en: "Planned sessions that were held" },
    formula: { vi: "Cuộc đối thoại trong kế hoạch đã có biên bản", en: "Planned sessions with minutes" },
    rule: sessions,
    partOf: "dialogues.planned",
  }),
  dialogue({
    id: "dialogues.held",
    name: { vi: "Cuộc đối thoại đã tổ chức", en: "Sessions held" },
    formula: { vi: "Cuộc đối thoại có biên bản trong kỳ", en: "Sessions with minutes within the period" },
    rule: sessions,
  }),
  dialogue({
    id: "dialogues.announced-in-time",
    name: { vi: "Cuộc đối thoại thông báo trước ít nhất 7 ngày", en: "Sessions announced seven days before" },
    formula: {
      vi: "Ngày thông báo trước ngày tổ chức từ 7 ngày",
      en: "Announced at least seven days before they were held",
    },
    rule: sessions,
    partOf: "dialogues.held",
  }),
  dialogue({
    id: "dialogues.published-in-time",
    name: { vi: "Kết quả đối thoại công khai trong 10 ngày", en: "Results published within ten days" },
    formula: {
      vi: "Ngày công khai kết quả không quá 10 ngày sau ngày tổ chức",
      en: "Published no later than ten days after the session",
    },
    rule: sessions,
    partOf: "dialogues.held",
  }),
  promise({
    id: "promises.fell-due",
    name: { vi: "Cam kết đến hạn", en: "Promises that fell due" },
    formula: { vi: "Cam kết có hạn trong kỳ", en: "Promises with a deadline within the period" },
    rule: { vi: "Cam kết trong kết luận đối thoại", en: "Promises in the conclusions of sessions" },
  }),
  promise({
    id: "promises.kept",
    name: { vi: "Cam kết đã thực hiện", en: "Promises kept" },
    formula: { vi: "Cam kết đến hạn và việc đã xác nhận xong", en: "Fell due and the task was confirmed" },
    rule: { vi: "Cam kết trong kết luận đối thoại", en: "Promises in the conclusions of sessions" },
    partOf: "promises.fell-due",
  }),
  publication({
    id: "publication.due",
    name: { vi: "Nội dung phải công khai", en: "Items to be published" },
    formula: { vi: "Nội dung có hạn công khai trong kỳ", en: "Items whose limit fell within the period" },
    rule: items,
    mayBeZero: false,
  }),
  publication({
    id: "publication.in-time",
    name: { vi: "Nội dung công khai đúng hạn, đủ thời gian", en: "Items published in time and long enough" },
    formula: {
      vi: "Công khai không sau hạn và giữ đủ số ngày",
      en: "Published within the limit and for the days required",
    },
    rule: items,
    partOf: "publication.due",
  }),
  supervision({
    id: "supervision.recommendations",
    name: { vi: "Kiến nghị sau giám sát đến hạn trả lời", en: "Recommendations due for an answer" },
    formula: { vi: "Kiến nghị có hạn trả lời trong kỳ", en: "Recommendations whose limit fell within the period" },
    rule: { vi: "Giám sát, phản biện của Mặt trận và đoàn thể", en: "Supervision by the Front and mass organisations" },
  }),
  supervision({
    id: "supervision.answered-in-time",
    name: { vi: "Kiến nghị sau giám sát trả lời đúng hạn", en: "Recommendations answered in time" },
    formula: { vi: "Ngày trả lời không sau hạn", en: "Answered no later than the limit" },
    rule: { vi: "Giám sát, phản biện của Mặt trận và đoàn thể", en: "Supervision by the Front and mass organisations" },
    partOf: "supervision.recommendations",
  }),
  model({
    id: "models.target",
    name: { vi: 'Chỉ tiêu mô hình "Dân vận khéo"', en: "Models aimed at" },
    formula: { vi: "Số mô hình kế hoạch năm đặt ra", en: "Models that the year's plan sets" },
    rule: models,
  }),
  model({
    id: "models.registered",
    name: { vi: "Mô hình đăng ký", en: "Models registered" },
    formula: { vi: "Mô hình đăng ký trong kỳ", en: "Models registered within the period" },
    rule: models,
  }),
  model({
    id: "models.proposed",
    name: { vi: "Mô hình đề nghị công nhận", en: "Models proposed for recognition" },
    formula: { vi: "Mô hình có hồ sơ đề nghị công nhận trong kỳ", en: "Models proposed within the period" },
    rule: models,
  }),
  model({
    id: "models.recognised",
    name: { vi: "Mô hình được công nhận", en: "Models recognised" },
    formula: {
      vi: "Mô hình có quyết định công nhận trong kỳ",
      en: "Models with a decision of recognition within the period",
    },
    rule: models,
  }),
  ...modelLevels.map(({ code, name }) =>
    model({
      id: `models.recognised-${code}`,
      name: {
        vi: `Mô hình được công nhận: ${name.vi.toLowerCase()}`,
        en: `Models recognised: ${name.en.toLowerCase()}`,
      },
      formula: {
        vi: "Mô hình có quyết định công nhận của cấp này trong kỳ",
        en: "Models with a decision of this level within the period",
      },
      rule: models,
      partOf: "models.recognised",
    }),
  ),
  model({
    id: "models.replicated",
    name: { vi: "Mô hình được nhân rộng", en: "Models taken over" },
    formula: { vi: "Nơi nhận nhân rộng trong kỳ", en: "Places that took a model over within the period" },
    rule: models,
  }),
  model({
    id: "models.alive-due",
    name: { vi: "Mô hình đủ một năm", en: "Models a year old" },
    formula: {
      vi: "Mô hình đủ một năm kể từ khi công nhận, bắt đầu hoặc lần xác nhận trước",
      en: "A year full since the recognition, the beginning or the last confirmation",
    },
    rule: models,
  }),
  model({
    id: "models.alive",
    name: { vi: "Mô hình còn duy trì sau một năm", en: "Models alive after a year" },
    formula: { vi: "Mô hình được xác nhận còn duy trì trong kỳ", en: "Models confirmed alive within the period" },
    rule: { vi: "Mô hình đã kết thúc để ngoài", en: "Ended models are left out" },
    partOf: "models.alive-due",
  }),
];
