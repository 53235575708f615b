import {
  complaintDecree,
  complaintLaw,
  denunciationLaw,
  newInformationLaw,
  receptionDecree,
  receptionLaw,
} from "../time-limits/sources.ts";
import { beforeAmendment, plain, ruled, words } from "./rows.ts";
import { civilCode } from "./sources.ts";

const answered = words(
  "Trả lời trong 10 ngày làm việc kể từ ngày tiếp. Luật không định thời hạn giải quyết; thời hạn ấy do xã tự đặt.",
  "Answered within 10 working days of being received. No law sets a period for settling it; that one is the commune's own.",
);

/** What citizens bring, and how it goes on. */
export const petitionTerms = {
  "citizen-reception": ruled(
    words("Tiếp công dân", "Citizen reception"),
    words(
      "Việc cơ quan đón tiếp, lắng nghe người dân trình bày khiếu nại, tố cáo, kiến nghị, phản ánh và hướng dẫn, trả lời.",
      "Receiving citizens: hearing their complaints, denunciations, recommendations and feedback, guiding and answering them.",
    ),
    words(
      "Trả lời người dân trong 10 ngày làm việc kể từ ngày tiếp.",
      "The person is answered within 10 working days of the reception.",
    ),
    beforeAmendment(receptionLaw),
    "khoản 1 Điều 28",
  ),
  "reception-book": ruled(
    words("Sổ tiếp công dân", "Reception register"),
    words(
      "Sổ ghi từng lượt người dân đến, nội dung và kết quả.",
      "The book of each visit, its matter and its outcome.",
    ),
    words("Gồm 13 cột; được lập bằng sổ điện tử.", "Has 13 columns; may be electronic."),
    receptionDecree,
    "Mẫu số 03/TCD",
  ),
  petition: plain(
    words("Đơn thư", "Petition"),
    words(
      "Tên gọi chung của khiếu nại, tố cáo, kiến nghị, phản ánh và yêu cầu cung cấp thông tin gửi bằng đơn.",
      "The common name of complaints, denunciations, recommendations, feedback and information requests in writing.",
    ),
  ),
  complaint: ruled(
    words("Khiếu nại", "Complaint"),
    words(
      "Người dân đề nghị xem lại một quyết định hành chính hoặc việc làm của cơ quan, cán bộ mà họ cho là xâm phạm quyền lợi của chính mình.",
      "A citizen asks to have an administrative decision or act reviewed that they hold to harm their own rights.",
    ),
    words(
      "Đơn ghi ngày, tên, địa chỉ, người bị khiếu nại, nội dung, lý do, yêu cầu và có chữ ký hoặc điểm chỉ.",
      "The letter states date, name, address, who is complained of, matter, reasons and demand, with a signature or fingerprint.",
    ),
    beforeAmendment(complaintLaw),
    "Điều 8",
  ),
  denunciation: ruled(
    words("Tố cáo", "Denunciation"),
    words(
      "Người dân báo một hành vi vi phạm pháp luật của cán bộ, cơ quan hoặc người khác. Chỉ người được giao mới được đọc.",
      "A citizen reports a breach of law by an official, an authority or somebody else. Only those named may read it.",
    ),
    words(
      "Tên, địa chỉ, bút tích và thông tin khác của người tố cáo phải được giữ bí mật.",
      "Name, address, handwriting and other data of the denouncer are kept secret.",
    ),
    beforeAmendment(denunciationLaw),
    "Điều 56",
  ),
  recommendation: ruled(
    words("Kiến nghị", "Recommendation"),
    words("Người dân đề xuất một việc nên làm hoặc nên sửa.", "A citizen proposes what should be done or put right."),
    answered,
    beforeAmendment(receptionLaw),
    "khoản 1 Điều 28",
  ),
  feedback: ruled(
    words("Phản ánh", "Feedback"),
    words(
      "Người dân cho biết một sự việc, tình trạng để cơ quan nắm và xử lý.",
      "A citizen tells of something that happened or stands badly, so that it is dealt with.",
    ),
    answered,
    beforeAmendment(receptionLaw),
    "khoản 1 Điều 28",
  ),
  "information-request": ruled(
    words("Yêu cầu cung cấp thông tin", "Information request"),
    words(
      "Người dân đề nghị được xem hoặc nhận bản sao tài liệu của cơ quan.",
      "A citizen asks to see or be given a copy of a document.",
    ),
    words(
      "Luật mới có hiệu lực từ 01/9/2026; số ngày chưa đọc được.",
      "A new law is in force since 1 September 2026; its limits were not read.",
    ),
    newInformationLaw,
    null,
  ),
  acceptance: ruled(
    words("Thụ lý", "Acceptance"),
    words(
      "Cơ quan nhận vụ việc để giải quyết; thời hạn giải quyết thường tính từ ngày này.",
      "The authority takes the case up; the time for settling it usually runs from this day.",
    ),
    words(
      "Với khiếu nại: trong 7 ngày làm việc kể từ ngày nhận đơn.",
      "For a complaint: within 7 working days of receiving it.",
    ),
    complaintDecree,
    "Điều 10",
  ),
  referral: ruled(
    words("Chuyển đơn", "Referral"),
    words(
      "Gửi đơn đến cơ quan có thẩm quyền và báo cho người gửi.",
      "Sending a letter on to whom it belongs and telling the sender.",
    ),
    words("Với tố cáo: chuyển trong 5 ngày làm việc.", "For a denunciation: within 5 working days."),
    beforeAmendment(denunciationLaw),
    "khoản 2 Điều 24",
  ),
  suspension: ruled(
    words("Tạm đình chỉ", "Suspension"),
    words(
      "Tạm dừng giải quyết vì một lý do luật cho phép; thời hạn dừng tính.",
      "Settling pauses for a reason the law allows; the clock stands still.",
    ),
    words(
      "Thời hạn tính tiếp từ ngày ban hành quyết định tiếp tục giải quyết khiếu nại.",
      "In a complaint the clock goes on from the day of the decision to resume.",
    ),
    complaintDecree,
    "Điều 28b",
  ),
  termination: ruled(
    words("Đình chỉ", "Termination"),
    words(
      "Chấm dứt việc giải quyết, ví dụ khi người gửi rút đơn.",
      "Settling ends for good, for instance when the letter is withdrawn.",
    ),
    words(
      "Quyết định đình chỉ giải quyết khiếu nại được gửi trong 3 ngày làm việc.",
      "In a complaint the decision is sent within 3 working days.",
    ),
    complaintDecree,
    "Điều 28b",
  ),
  "many-people": ruled(
    words("Nhiều người cùng một nội dung", "Many people, one matter"),
    words(
      "Nhiều người cùng đến hoặc cùng gửi đơn về một việc, qua người đại diện.",
      "Several people come or write about one matter, through representatives.",
    ),
    words(
      "Từ 5 người: 5–10 người cử 1–2 người đại diện, trên 10 người cử nhiều nhất 5 người.",
      "From 5 people: 1–2 representatives for 5–10, at most 5 for more.",
    ),
    beforeAmendment(receptionLaw),
    "Điều 29",
  ),
  day: ruled(
    words("Ngày", "Day"),
    words(
      "Ngày theo lịch, kể cả thứ Bảy, Chủ nhật và ngày lễ.",
      "A day of the calendar, weekends and holidays included.",
    ),
    words(
      "Ngày đầu không tính; ngày cuối rơi vào ngày nghỉ thì hết hạn vào ngày làm việc tiếp theo.",
      "The first day is not counted; a last day that is a day off becomes the next working day.",
    ),
    civilCode,
    "Điều 147, Điều 148",
  ),
  "working-day": plain(
    words("Ngày làm việc", "Working day"),
    words(
      "Ngày cơ quan làm việc: không kể thứ Bảy, Chủ nhật, ngày lễ và ngày nghỉ bù; có kể ngày làm bù.",
      "A day on which offices work: no weekends, holidays or days off in lieu, but Saturdays worked in exchange.",
    ),
  ),
};
