import type { RetentionRule } from "@gandan/domain/retention";
import { rule } from "./rows.ts";
import { ownPractice } from "./sources.ts";

const own = { end: "erased" as const, source: ownPractice, validFrom: "2025-07-01" };
const days = (count: number) => ({ count, unit: "day" as const });

/** What the system erases by itself; none of it is a file of record. */
export const erasedRules: readonly RetentionRule[] = [
  rule({
    ...own,
    kind: "recording",
    vi: "Bản ghi âm lời nói ở kiosk, điện thoại đã được gỡ băng",
    en: "A recording from a kiosk or phone whose words were written down",
    period: days(90),
    start: "transcribed",
  }),
  rule({
    ...own,
    kind: "lost-recording",
    vi: "Bản ghi âm không kèm ý kiến nào (máy mất điện, gửi dở)",
    en: "A recording whose word never arrived",
    period: days(30),
    start: "recorded",
  }),
  rule({
    ...own,
    kind: "draft",
    vi: "Bản nháp trong biểu mẫu, chưa gửi; việc chờ hoàn tác",
    en: "What was typed into a form and not sent; changes that could be undone",
    period: days(90),
    start: "last-changed",
  }),
  rule({
    ...own,
    kind: "appointment",
    vi: "Tên, cách liên hệ, lời dặn trong lịch hẹn",
    en: "Name, contact and note of an appointment",
    period: days(180),
    start: "last-changed",
  }),
  rule({
    ...own,
    kind: "session",
    vi: "Phiên đăng nhập đã hết hạn",
    en: "A session that ran out",
    period: days(30),
    start: "last-seen",
  }),
  rule({
    ...own,
    kind: "kiosk-code",
    vi: "Mã một lần để đăng ký kiosk",
    en: "A one-time code for a kiosk",
    period: days(1),
    start: "made",
  }),
];
