import type { Database } from "@gandan/db";
import { listAllCommunes } from "@gandan/db/communes";
import { listWaitingMail, saveNotice } from "@gandan/db/notices";
import { readRoleChart } from "@gandan/db/roles";
import { type Notice, NoticeKind } from "@gandan/domain/notices";
import { type Id, type Instant, dayOf, shortDay, startOf } from "@gandan/domain/values";

/** A letter of the program's: no word of a matter stands in it. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

const atOnce = 500;
const mostAttempts = 8;
const leaseLength = 5 * 60_000;
// What falls on a rung at midnight is read in the morning, in one letter.
const morning = 6.5 * 3_600_000;

const kindWords: Readonly<Record<Notice["kind"], string>> = {
  "late-long": "Quá hạn nhiều ngày",
  late: "Đã quá hạn",
  "due-today": "Đến hạn hôm nay",
  "due-soon": "Sắp đến hạn",
  silent: "Lâu chưa có bước nào",
  "alive-asked": "Mô hình đủ một năm, cần xác nhận còn duy trì",
  "destruction-waits": "Danh mục hồ sơ đề nghị tiêu huỷ, chờ quyết định",
};

/** What the day of a notice is. */
const dayWords = (kind: Notice["kind"]): string =>
  kind === "silent" ? "bước cuối ngày" : kind === "destruction-waits" ? "đề nghị ngày" : "hạn";

/**
 * Sends what waits for the post, from the morning on: to each person one letter of everything. Each is taken in hand
 * before it is sent and marked after it, so two processes send it once; one that fails waits for the next round, eight
 * times at most.
 */
export async function sendWaiting(
  db: Database,
  now: () => Instant,
  post: (mail: Mail) => Promise<void>,
  address: string | null,
): Promise<{ sent: number; failed: number }> {
  const counted = { sent: 0, failed: 0 };
  if (now() - startOf(dayOf(now())) < morning) return counted;
  for (const commune of await listAllCommunes(db.read)) {
    const chart = await readRoleChart(db.read, commune.id);
    const taken = await takeInHand(db, commune.id, now());
    for (const [personId, notices] of Map.groupBy(taken, (notice) => notice.personId)) {
      const to = chart.people.find(({ id }) => id === personId)?.email ?? null;
      const isSent = to !== null && (await tried(() => post(mailOf(notices, to, address))));
      counted[isSent ? "sent" : "failed"] += 1;
      await db.write(commune.id, async (tx) => {
        for (const notice of notices) {
          const mail = isSent ? "sent" : notice.attempts >= mostAttempts || to === null ? "given-up" : "waiting";
          await saveNotice(tx, { ...notice, mail, leasedUntil: null });
        }
      });
    }
  }
  return counted;
}

const takeInHand = (db: Database, communeId: Id<"commune">, now: Instant): Promise<Notice[]> =>
  db.write(communeId, async (tx) => {
    const waiting = await listWaitingMail(tx, communeId, now, atOnce);
    const leased = waiting.map((notice) => ({
      ...notice,
      attempts: notice.attempts + 1,
      leasedUntil: (now + leaseLength) as Instant,
    }));
    for (const notice of leased) await saveNotice(tx, notice);
    return leased;
  });

const tried = async (act: () => Promise<void>): Promise<boolean> => {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
};

const mailOf = (notices: readonly Notice[], to: string, address: string | null): Mail => ({
  to,
  subject: `Gần Dân: ${notices.length} việc cần xem`,
  text: [
    NoticeKind.options.flatMap((kind) => linesOf(notices, kind)).join("\n"),
    "Nội dung không được gửi qua thư điện tử. Xin đăng nhập để xem và xử lý.",
    ...(address === null ? [] : [address]),
  ].join("\n\n"),
});

const mostDays = 5;

/** "Đã quá hạn: 3 (hạn 12/03/2025, 14/03/2025)"; no line where there is none of a kind. */
function linesOf(notices: readonly Notice[], kind: Notice["kind"]): string[] {
  const found = notices.filter((notice) => notice.kind === kind);
  if (found.length === 0) return [];
  const days = [...new Set(found.map(({ on }) => on))].toSorted();
  const named = days.slice(0, mostDays).map((day) => shortDay(day));
  const more = days.length > mostDays ? ", …" : "";
  return [`${kindWords[kind]}: ${found.length} (${dayWords(kind)} ${named.join(", ")}${more})`];
}
