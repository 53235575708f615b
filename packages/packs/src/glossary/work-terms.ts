import { plain, ruled, words } from "./rows.ts";
import { hamletDecree } from "./sources.ts";

/** Who does what, and how the year is scored. */
export const workTerms = {
  lead: plain(
    words("Chủ trì", "Lead"),
    words(
      "Chức danh chịu trách nhiệm chính về một việc và báo cáo kết quả.",
      "The office that answers for a task and reports on it.",
    ),
  ),
  support: plain(
    words("Phối hợp", "Support"),
    words(
      "Chức danh cùng làm một việc do chức danh khác chủ trì; thấy việc và báo được phần mình đã làm.",
      "An office that helps with a task which another leads; it sees the task and can report its part.",
    ),
  ),
  evidence: plain(
    words("Minh chứng", "Evidence"),
    words(
      "Ảnh, văn bản, số liệu cho thấy việc đã làm thật.",
      "Photos, documents or figures that show a thing was really done.",
    ),
  ),
  position: plain(
    words("Chức danh", "Position"),
    words(
      "Vị trí trong bộ máy của xã. Việc và tiếng dân được giao cho chức danh; người giữ chức danh thay đổi thì việc vẫn ở đó.",
      "A place in the commune's offices. Tasks and voices are given to it; when its holder changes, they stay.",
    ),
  ),
  "hamlet-head": ruled(
    words("Trưởng thôn", "Hamlet head"),
    words(
      "Người đứng đầu thôn, tổ dân phố; chuyển tiếng dân lên xã và việc của xã về thôn.",
      "Who heads a hamlet; carries the people's voice to the commune and its work to the hamlet.",
    ),
    words("Nhiệm kỳ 5 năm.", "Serves for 5 years."),
    hamletDecree,
    null,
  ),
  rubric: plain(
    words("Bộ tiêu chí", "Rubric"),
    words(
      "Danh sách tiêu chí, điểm và cách tính để chấm công tác trong năm, do cấp trên ban hành và xã nhập vào.",
      "The list of criteria, points and methods by which a year is scored; issued from above and entered by the commune.",
    ),
  ),
  "self-score": plain(
    words("Tự chấm", "Self-score"),
    words(
      "Điểm xã tự cho theo bộ tiêu chí, kèm minh chứng.",
      "The points that the commune gives itself by the rubric, with evidence.",
    ),
  ),
  appraisal: plain(
    words("Thẩm định", "Appraisal"),
    words(
      "Cấp trên xem minh chứng và cho điểm cuối cùng từng tiêu chí.",
      "The level above looks at the evidence and gives each criterion its final points.",
    ),
  ),
  "bonus-penalty": plain(
    words("Điểm thưởng, điểm trừ", "Bonus and penalty points"),
    words(
      "Điểm cộng thêm hoặc bớt đi ngoài điểm chuẩn, có mức trần do bộ tiêu chí đặt.",
      "Points added or taken beside the standard ones, up to a cap that the rubric sets.",
    ),
  ),
  classification: plain(
    words("Xếp loại", "Classification"),
    words(
      "Mức của cả năm theo tổng điểm và các điều kiện kèm theo của bộ tiêu chí.",
      "The year's grade by total points and the conditions that the rubric adds.",
    ),
  ),
};
