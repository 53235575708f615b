import { writeDay } from "@gandan/i18n";
import cards from "../page/cards.module.css";
import { useWords } from "../frame/words.tsx";
import { SurvivalMark } from "./marks.tsx";
import type { ModelRow } from "./rows.ts";

/** The year's clock of a model: since when it runs, when somebody has to say whether it still lives. */
export function AliveCard({ model }: { model: ModelRow }) {
  const { t } = useWords();
  const { clock, survival, aliveOn, endReason } = model;
  if (clock === null && survival !== "ended") return null;
  const say = () => {
    if (survival === "ended") return t("models.alive.ended", { reason: endReason ?? "" });
    if (clock === null) return "";
    const days = { from: writeDay(clock.from), due: writeDay(clock.due) };
    if (survival === "asked") return t("models.alive.asked", days);
    return aliveOn === null ? t("models.alive.running", days) : t("models.alive.confirmed", days);
  };
  return (
    <section className={cards.card}>
      <div className={cards.cardHead}>
        <h2>{t("models.alive")}</h2>
        <SurvivalMark survival={survival} />
      </div>
      <p>{say()}</p>
    </section>
  );
}
