import type { Criterion } from "@gandan/domain/evaluation";
import { type Score, scoreOf } from "@gandan/domain/values";
import { group, judged, leaf, ratio } from "./rows.ts";

const none = 0 as Score;
const edge = (at: number, isClosed: boolean) => ({ at, isClosed });

// A commune without an ethnic minority area has nothing to score there; the rest counts for all four points.
const outreach = group(
  "2.2",
  4,
  "Tuyên truyền, vận động Nhân dân",
  [
    leaf("2.2.1", 2, judged(2), {
      text: "Tuyên truyền về dân vận chính quyền đến thôn, tổ dân phố",
      evidence: ["Ảnh, tin bài, lịch phát thanh"],
      notApplicable: "rest-scaled",
    }),
    leaf("2.2.2", 2, judged(2), {
      text: "Tuyên truyền, vận động ở vùng đồng bào dân tộc thiểu số",
      evidence: ["Ảnh, danh sách người dự"],
      notApplicable: "rest-scaled",
    }),
  ],
  { scaleTo: scoreOf(4) },
);

const listening = group("2.6", 58, "Tiếp cận thông tin, tiếp công dân, đối thoại, giải quyết đơn thư", [
  group("2.6.1", 12, "Công khai và cung cấp thông tin", [
    leaf("2.6.1.1", 8, ratio("publication.in-time", "publication.due"), {
      text: "Nội dung phải công khai được công khai đúng hạn, đủ thời gian",
    }),
    leaf("2.6.1.2", 4, ratio("information-requests.answered-in-time", "information-requests.fell-due", "maximum"), {
      text: "Yêu cầu cung cấp thông tin được trả lời đúng hạn; không có yêu cầu thì đạt điểm tối đa",
    }),
  ]),
  group("2.6.2", 10, "Tiếp công dân", [
    leaf("2.6.2.1", 6, ratio("reception.days-held", "reception.days-required"), {
      text: "Chủ tịch UBND tiếp công dân đủ số ngày mỗi tháng",
    }),
    leaf("2.6.2.2", 4, ratio("reception.days-posted-in-time", "reception.days-planned", "nothing"), {
      text: "Lịch tiếp công dân niêm yết đúng hạn",
    }),
  ]),
  group("2.6.3", 14, "Trao đổi, đối thoại với Nhân dân", [
    leaf("2.6.3.1", 4, ratio("dialogues.held-as-planned", "dialogues.planned", "nothing"), {
      text: "Tổ chức đủ số cuộc đối thoại theo kế hoạch",
    }),
    leaf("2.6.3.2", 3, ratio("dialogues.announced-in-time", "dialogues.held", "nothing"), {
      text: "Thông báo trước ngày đối thoại ít nhất 7 ngày",
    }),
    leaf("2.6.3.3", 3, ratio("dialogues.published-in-time", "dialogues.held", "nothing"), {
      text: "Công khai kết quả đối thoại trong 10 ngày",
    }),
    leaf("2.6.3.4", 4, ratio("promises.kept", "promises.fell-due", "maximum"), {
      text: "Cam kết sau đối thoại được thực hiện đúng hạn; không có cam kết đến hạn thì đạt điểm tối đa",
    }),
  ]),
  group("2.6.4", 14, "Giải quyết đơn thư", [
    leaf("2.6.4.1", 10, ratio("petitions.answered-in-time", "petitions.fell-due", "maximum"), {
      text: "Đơn thư giải quyết, trả lời đúng hạn; không có đơn đến hạn thì đạt điểm tối đa",
    }),
    leaf(
      "2.6.4.2",
      4,
      { kind: "noIncident", figure: "petitions.open-late", award: null },
      {
        text: "Cuối năm không còn đơn thư quá hạn",
        isZeroSensitive: false,
      },
    ),
  ]),
  group("2.6.5", 8, "Phản ánh, kiến nghị và sự hài lòng", [
    leaf("2.6.5.1", 5, ratio("feedback.answered-in-time", "feedback.fell-due", "maximum"), {
      text: "Phản ánh trả lời đúng hạn; không có phản ánh đến hạn thì đạt điểm tối đa",
    }),
    leaf(
      "2.6.5.2",
      3,
      {
        kind: "bands",
        numerator: "satisfaction.glad",
        denominator: "satisfaction.rated",
        onEmpty: "nothing",
        bands: [
          { from: edge(900, true), to: null, award: scoreOf(3) },
          { from: edge(800, true), to: edge(900, false), award: scoreOf(2) },
          { from: edge(600, true), to: edge(800, false), award: scoreOf(1) },
        ],
        outside: none,
      },
      {
        text: "Tỷ lệ người dân hài lòng: từ 90% được 3 điểm, từ 80% được 2 điểm, từ 60% được 1 điểm",
        isZeroSensitive: false,
      },
    ),
  ]),
]);

/** The eight duties with their points; together ninety. */
export const demoDuties: Criterion[] = [
  group("2.1", 4, "Quán triệt, thể chế hoá chủ trương", [
    leaf("2.1.1", 2, ratio("duties.with-task", "duties.total"), {
      text: "Nhiệm vụ trong kế hoạch được giao thành việc cụ thể",
    }),
    leaf(
      "2.1.2",
      2,
      {
        kind: "taskCounters",
        aspect: "timeliness",
        met: "tasks.done-in-time",
        assigned: "tasks.assigned",
        onEmpty: "nothing",
      },
      { text: "Việc được giao hoàn thành đúng hạn" },
    ),
  ]),
  outreach,
  group("2.3", 4, 'Phong trào thi đua "Dân vận khéo"', [
    leaf("2.3.1", 2, ratio("models.registered", "models.target", "nothing"), {
      text: "Đăng ký đủ số mô hình theo kế hoạch",
    }),
    leaf("2.3.2", 2, ratio("models.proposed", "models.target", "nothing"), {
      text: "Đề nghị công nhận đủ số mô hình theo kế hoạch",
      isZeroSensitive: false,
    }),
  ]),
  group("2.4", 6, "Cải cách hành chính, chuyển đổi số", [
    leaf("2.4.1", 3, judged(3), {
      text: "Thực hiện kế hoạch cải cách hành chính của xã",
      evidence: ["Báo cáo cải cách hành chính"],
    }),
    leaf("2.4.2", 3, judged(3), {
      text: "Hướng dẫn Nhân dân dùng dịch vụ công trực tuyến",
      evidence: ["Số liệu tiếp nhận hồ sơ, ảnh hướng dẫn"],
    }),
  ]),
  group("2.5", 4, "Đạo đức, văn hoá công vụ", [
    leaf(
      "2.5.1",
      2,
      { kind: "noIncident", figure: null, award: null },
      {
        text: "Không có cán bộ, công chức bị kết luận gây phiền hà cho Nhân dân",
        isZeroSensitive: false,
      },
    ),
    leaf(
      "2.5.2",
      2,
      { kind: "boolean", figure: null, award: null },
      {
        text: "Kiểm tra công vụ ít nhất một lần trong năm",
        evidence: ["Kết luận kiểm tra"],
      },
    ),
  ]),
  listening,
  group("2.7", 6, "Phối hợp với Mặt trận và đoàn thể", [
    leaf("2.7.1", 4, ratio("supervision.answered-in-time", "supervision.recommendations", "maximum"), {
      text: "Kiến nghị sau giám sát, phản biện được trả lời đúng hạn; không có kiến nghị thì đạt điểm tối đa",
    }),
    leaf("2.7.2", 2, judged(2), {
      text: "Tạo điều kiện để Mặt trận, đoàn thể giám sát, góp ý",
      evidence: ["Chương trình phối hợp, biên bản làm việc"],
    }),
  ]),
  group("2.8", 4, "Nắm tình hình, kiểm tra, giám sát", [
    leaf("2.8.1", 2, ratio("self-inspections.remedied", "self-inspections.findings", "maximum"), {
      text: "Tồn tại phát hiện khi tự kiểm tra được khắc phục; không có tồn tại thì đạt điểm tối đa",
    }),
    leaf(
      "2.8.2",
      2,
      { kind: "stepPenalty", figure: "duties.late", each: scoreOf(0.5), floor: none },
      {
        text: "Nhiệm vụ kế hoạch đúng tiến độ; mỗi nhiệm vụ trễ trừ 0,5 điểm",
        isZeroSensitive: false,
      },
    ),
  ]),
];
