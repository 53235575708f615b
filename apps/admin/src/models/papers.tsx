import { client } from "../api.ts";
import cards from "../page/cards.module.css";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { PaperButton } from "../files/paper-button.tsx";
import { saveFile } from "../files/save-file.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import type { ModelRow } from "./rows.ts";

/** The papers of a model as Word files: the report, and the proposal once its passport is whole. */
export function ModelPapers({ model }: { model: ModelRow }) {
  const { t } = useWords();
  const may = useMay();
  const paper = useAsk(client.models.paper.query, t("models.papers.saved"));
  if (!may("model.decide")) return null;
  const kinds = model.missing.length === 0 ? (["report", "proposal"] as const) : (["report"] as const);
  const save = async (kind: (typeof kinds)[number]) => {
    const taken = await paper.take({ modelId: model.id, kind });
    if (taken !== null) saveFile(taken.value);
  };
  return (
    <section className={cards.card}>
      <h2>{t("models.papers")}</h2>
      <RefusalAlert refusal={paper.refusal} />
      <div className={cards.papers}>
        {kinds.map((kind) => (
          <PaperButton key={kind} isBusy={paper.isBusy} onSave={() => save(kind)}>
            {t(`models.paper.${kind}`)}
          </PaperButton>
        ))}
      </div>
      <p className={cards.quiet}>{t("models.papers.note")}</p>
    </section>
  );
}
