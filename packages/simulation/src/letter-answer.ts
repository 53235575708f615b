import type { Instant, Id } from "@gandan/domain/values";
import type { Chance } from "./chance.ts";
import type { Diary } from "./diary.ts";
import type { Letter } from "./letters.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

interface Answering {
  petitionId: Id<"petition">;
  letter: Letter;
  /** When the draft is ready. */
  at: Instant;
  /** Who was given the letter. */
  holder: () => Promise<Caller>;
  leader: () => Promise<Caller>;
  /** Whether the chairman has not come to it yet. */
  isLeft: boolean;
}

const dayLength = 86_400_000;

/** Writes into the diary how a letter is answered: feedback in one step, others as a draft that the chairman signs or sends back once. */
export function writeLetterAnswer(diary: Diary, chance: Chance, answering: Answering): void {
  const { petitionId, letter, at, holder, leader, isLeft } = answering;
  const later = (days: number, who: () => Promise<Caller>, act: (caller: Caller, revision: number) => Promise<void>) =>
    diary.write((at + days * dayLength) as Instant, async () => {
      const caller = await who();
      const { petition } = await caller.petitions.get({ petitionId });
      await act(caller, petition.revision);
    });
  const submit = async (caller: Caller, revision: number) =>
    void valueOf(await caller.petitions.submitAnswer({ petitionId, text: letter.answer, revision }));

  if (letter.kind === "feedback" || letter.kind === "session-question") {
    later(0, holder, async (caller, revision) => {
      valueOf(await caller.petitions.answer({ petitionId, text: letter.answer, revision }));
    });
    return;
  }
  later(0, holder, submit);
  if (isLeft) return;
  const isSentBack = chance.hit(25);
  if (isSentBack) {
    later(1, leader, async (caller, revision) => {
      const remark = "Ghi rõ ngày làm xong và người dân liên hệ ở đâu.";
      valueOf(await caller.petitions.sendAnswerBack({ petitionId, remark, revision }));
    });
    later(1.5, holder, submit);
  }
  later(isSentBack ? 2 : 1, leader, async (caller, revision) => {
    valueOf(await caller.petitions.signAnswer({ petitionId, revision }));
  });
}
