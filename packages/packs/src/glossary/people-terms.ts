import { grassrootsDemocracyLaw, localGovernmentLaw, receptionDecree } from "../time-limits/sources.ts";
import { plain, ruled, words } from "./rows.ts";
import { documentDecree } from "./sources.ts";

/** Working with the people: mobilisation, dialogue, openness, supervision. */
export const peopleTerms = {
  "government-mobilisation": plain(
    words("Dân vận chính quyền", "Government work close to the people"),
    words(
      "Việc cơ quan nhà nước vận động, lắng nghe và phục vụ Nhân dân khi làm nhiệm vụ hằng ngày: tuyên truyền, đối thoại, tiếp công dân, công khai, cải cách thủ tục.",
      "How an authority informs, hears and serves the people in its daily work: information, dialogue, reception, openness, simpler procedures.",
    ),
  ),
  "skilful-mobilisation": plain(
    words("Dân vận khéo", "Skilful mobilisation (Dân vận khéo)"),
    words(
      "Phong trào thi đua nêu những cách vận động Nhân dân có kết quả. Mỗi cách làm là một mô hình: đăng ký, theo dõi, được công nhận rồi nhân rộng.",
      "An emulation movement for ways of winning people over that brought results. Each way is a model: registered, followed, recognised, then spread.",
    ),
  ),
  "grassroots-democracy": ruled(
    words("Dân chủ ở cơ sở", "Grassroots democracy"),
    words(
      "Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng ngay tại xã, thôn.",
      "People know, discuss, do, check, supervise and benefit, in their own commune and hamlet.",
    ),
    words(
      "Uỷ ban nhân dân xã phải có và duy trì hệ thống lấy ý kiến đánh giá, góp ý, kiến nghị, phản ánh của Nhân dân.",
      "The commune must keep up a system for people's ratings, suggestions, recommendations and feedback.",
    ),
    grassrootsDemocracyLaw,
    "điểm a khoản 2 Điều 35",
  ),
  dialogue: ruled(
    words("Đối thoại", "Dialogue session"),
    words(
      "Hội nghị để Uỷ ban nhân dân nghe và trả lời trực tiếp người dân; điều hứa tại hội nghị trở thành việc có hạn.",
      "A meeting in which the people's committee hears people and answers them; what is promised becomes a task with a deadline.",
    ),
    words(
      "Ít nhất mỗi năm một lần; thông báo trước ít nhất 7 ngày; công bố kết quả trong 10 ngày.",
      "At least once a year; announced at least 7 days before; results published within 10 days.",
    ),
    localGovernmentLaw,
    "Điều 43",
  ),
  promise: plain(
    words("Lời hứa, cam kết", "Promise"),
    words(
      "Điều người chủ trì nhận làm trước dân tại hội nghị đối thoại, có người chịu trách nhiệm và thời hạn, được đọc lại ở kỳ sau.",
      "What the chair undertakes before the people in a dialogue session, with somebody responsible and a deadline, read out again the next time.",
    ),
  ),
  minutes: ruled(
    words("Biên bản", "Minutes"),
    words(
      "Văn bản ghi lại một cuộc họp hay sự việc ngay khi diễn ra.",
      "A record of a meeting or an event, written as it happens.",
    ),
    words(
      "Ghi thời gian, địa điểm, thành phần, chủ trì, thư ký, diễn biến, giờ kết thúc; thư ký và chủ trì cùng ký.",
      "States time, place, who was present, chair, secretary, course and end; secretary and chair both sign.",
    ),
    documentDecree,
    "Phụ lục III, Mẫu 1.9",
  ),
  "conclusion-notice": ruled(
    words("Thông báo kết luận", "Conclusion notice"),
    words(
      "Văn bản nêu điều đã kết luận và ai làm gì, khi nào xong.",
      "A document that states what was concluded and who does what by when.",
    ),
    words(
      "Buổi tiếp công dân của người đứng đầu kết thúc bằng thông báo kết luận, có thời hạn cho từng việc; kết quả gửi cho công dân.",
      "The head's reception ends with a conclusion notice and a deadline for each task; the result is sent to the citizen.",
    ),
    receptionDecree,
    "Điều 25",
  ),
  publication: ruled(
    words("Công khai", "Publication"),
    words(
      "Cho Nhân dân biết những nội dung luật buộc phải cho biết.",
      "Letting people know what the law says they must be told.",
    ),
    words("Uỷ ban nhân dân xã công khai 14 nhóm nội dung.", "The commune publishes 14 groups of matters."),
    grassrootsDemocracyLaw,
    "Điều 11",
  ),
  posting: ruled(
    words("Niêm yết", "Posting"),
    words(
      "Dán ở bảng tin trụ sở xã, nhà văn hoá thôn để ai cũng đọc được.",
      "Putting up on the board of the commune's seat and the hamlet houses, for all to read.",
    ),
    words("Ít nhất 30 ngày liên tục với phần lớn nội dung.", "At least 30 days running for most matters."),
    grassrootsDemocracyLaw,
    "Điều 12 đến Điều 14",
  ),
  supervision: plain(
    words("Giám sát", "Supervision"),
    words(
      "Mặt trận Tổ quốc, đoàn thể và Ban Thanh tra nhân dân theo dõi việc thực hiện chính sách ở xã và kiến nghị; xã trả lời và khắc phục.",
      "The Fatherland Front, mass organisations and the people's inspection board follow how policies are carried out and recommend; the commune answers and puts right.",
    ),
  ),
  "social-criticism": plain(
    words("Phản biện xã hội", "Social criticism"),
    words(
      "Mặt trận Tổ quốc góp ý, chỉ ra chỗ chưa hợp lý của dự thảo trước khi ban hành.",
      "The Fatherland Front says what is not right in a draft before it is issued.",
    ),
  ),
  "inspection-board": plain(
    words("Ban Thanh tra nhân dân", "People's inspection board"),
    words(
      "Tổ chức do Nhân dân bầu ra ở xã để giám sát việc thực hiện chính sách và dân chủ ở cơ sở.",
      "A body that people elect in the commune to supervise policies and grassroots democracy.",
    ),
  ),
};
