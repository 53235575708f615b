import type { TemplateDraft } from "@gandan/domain/petitions";
import type { Id, Instant } from "@gandan/domain/values";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

const written: readonly Omit<TemplateDraft, "id">[] = [
  {
    title: "Lịch mở nước tự chảy",
    kinds: ["feedback", "recommendation"],
    states: ["received", "accepted"],
    text: "Kính gửi {người gửi}.\nXã đã nhận ý kiến ngày {ngày nhận} (mã {mã biên nhận}).\nTổ quản lý nước sẽ mở nước tại {khu} vào {thứ, giờ}, bắt đầu từ ngày {ngày}.\nNếu nước vẫn yếu, mời bà con báo trưởng thôn hoặc đến nơi tiếp công dân tại trụ sở {xã}.",
  },
  {
    title: "Mời cùng đi kiểm tra hiện trường",
    kinds: ["feedback", "recommendation", "complaint"],
    states: ["accepted"],
    text: "Kính mời {người gửi} cùng đi kiểm tra tại {nơi}, lúc {giờ} ngày {ngày}.\nNgười đi cùng: {người}. Kết quả được ghi thành biên bản và gửi bà con trong tuần đó.",
  },
  {
    title: "Báo tạm ngừng tiếp nhận hồ sơ",
    kinds: ["feedback", "information-request"],
    states: ["received"],
    text: "Bộ phận một cửa tại trụ sở {xã} tạm ngừng nhận hồ sơ ngày {ngày}. Mời bà con đến vào ngày {ngày khác}.",
  },
];

/** Writes into the diary the templates of the commune; the last one is soon out of use again. */
export function writeTemplates(
  diary: Diary,
  at: Instant,
  { inCharge, newId }: { inCharge: () => Promise<Caller>; newId: () => Id<"answerTemplate"> },
): void {
  const drafts = written.map((draft) => ({ ...draft, id: newId(), revision: 0 }));
  diary.write(at, async () => {
    for (const draft of drafts) valueOf(await (await inCharge()).petitions.saveTemplate(draft));
  });
  const last = drafts.at(-1);
  if (last === undefined) return;
  diary.write((at + 20 * 86_400_000) as Instant, async () => {
    valueOf(await (await inCharge()).petitions.retireTemplate({ id: last.id, revision: 1 }));
  });
}
