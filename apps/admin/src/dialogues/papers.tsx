import { type Inputs, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { PaperButton } from "../files/paper-button.tsx";
import { saveFile } from "../files/save-file.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../page/cards.module.css";
import type { DialoguePage } from "./rows.ts";

type Kind = Inputs["dialogues"]["paper"]["kind"];

/** The papers of a session as Word files, each once it can be true. */
export function Papers({ page: { dialogue } }: { page: DialoguePage }) {
  const { t } = useWords();
  const paper = useAsk(client.dialogues.paper.query, t("dialogues.paper.saved"));
  const isOver = dialogue.state === "held" || dialogue.state === "concluded" || dialogue.state === "published";
  const kinds: readonly Kind[] = [
    "invitation",
    "notice",
    "attendance-sheet",
    ...(isOver ? (["minutes"] as const) : []),
    ...(dialogue.conclusion === null ? [] : (["conclusion"] as const)),
  ];
  const save = async (kind: Kind) => {
    const taken = await paper.take({ dialogueId: dialogue.id, kind });
    if (taken !== null) saveFile(taken.value);
  };
  return (
    <section className={cards.card}>
      <h2>{t("dialogues.papers")}</h2>
      <RefusalAlert refusal={paper.refusal} />
      <div className={cards.papers}>
        {kinds.map((kind) => (
          <PaperButton key={kind} isBusy={paper.isBusy} onSave={() => save(kind)}>
            {t(`dialogues.paper.${kind}`)}
          </PaperButton>
        ))}
      </div>
      <p className={cards.quiet}>{t("dialogues.papers.note")}</p>
    </section>
  );
}
