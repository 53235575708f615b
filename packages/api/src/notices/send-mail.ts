import type { Database } from "@gandan/db";
import { listAllCommunes } from "@gandan/db/communes";
import { listWaitingMail, saveNotice } from "@gandan/db/notices";
import { readRoleChart } from "@gandan/db/roles";
import type { Notice } from "@gandan/domain/notices";
import { type Instant, shortDay } from "@gandan/domain/values";

/** A letter of the program's: no word of a matter stands in it. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

const atOnce = 100;
const mostAttempts = 8;
const leaseLength = 5 * 60_000;

const subjects: Readonly<Record<Notice["kind"], string>> = {
  "due-soon": "Sắp đến hạn một hồ sơ",
  "due-today": "Hôm nay đến hạn một hồ sơ",
  late: "Một hồ sơ đã quá hạn",
  "late-long": "Một hồ sơ quá hạn nhiều ngày",
  silent: "Một hồ sơ lâu chưa có bước xử lý",
  "alive-asked": "Một mô hình đủ một năm, cần xác nhận còn duy trì",
  "destruction-waits": "Một danh mục hồ sơ đề nghị tiêu huỷ chờ quyết định",
};

/** What the day of a notice is. */
const dayWords = (kind: Notice["kind"]): string =>
  kind === "silent" ? "bước cuối ngày" : kind === "destruction-waits" ? "đề nghị ngày" : "hạn";

/**
 * Sends what waits for the post. Each letter is taken in hand before it is sent and marked after it, so two processes
 * send it once; one that fails waits for the next round, eight times at most.
 */
export async function sendWaiting(
  db: Database,
  now: () => Instant,
  post: (mail: Mail) => Promise<void>,
  address: string | null,
): Promise<{ sent: number; failed: number }> {
  const counted = { sent: 0, failed: 0 };
  for (const commune of await listAllCommunes(db.read)) {
    const chart = await readRoleChart(db.read, commune.id);
    const taken = await db.write(commune.id, async (tx) => {
      const waiting = await listWaitingMail(tx, commune.id, now(), atOnce);
      const leased = waiting.map((notice) => ({
        ...notice,
        attempts: notice.attempts + 1,
        leasedUntil: (now() + leaseLength) as Instant,
      }));
      for (const notice of leased) await saveNotice(tx, notice);
      return leased;
    });
    for (const notice of taken) {
      const to = chart.people.find(({ id }) => id === notice.personId)?.email ?? null;
      const isSent = to !== null && (await tried(() => post(mailOf(notice, to, address))));
      counted[isSent ? "sent" : "failed"] += 1;
      const mail = isSent ? "sent" : notice.attempts >= mostAttempts || to === null ? "given-up" : "waiting";
      await db.write(commune.id, (tx) => saveNotice(tx, { ...notice, mail, leasedUntil: null }));
    }
  }
  return counted;
}

const tried = async (act: () => Promise<void>): Promise<boolean> => {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
};

const mailOf = ({ kind, on }: Notice, to: string, address: string | null): Mail => ({
  to,
  subject: `Gần Dân: ${subjects[kind]}`,
  text: [
    `${subjects[kind]} (${dayWords(kind)} ${shortDay(on)}).`,
    "Nội dung hồ sơ không được gửi qua thư điện tử. Xin đăng nhập để xem và xử lý.",
    ...(address === null ? [] : [address]),
  ].join("\n\n"),
});
