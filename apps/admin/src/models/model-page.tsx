import { idOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api } from "../api.ts";
import cards from "../page/cards.module.css";
import { NotFound } from "../frame/not-found.tsx";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { Shown } from "../asking/shown.tsx";
import { StepsLine } from "../page/steps-line.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { AliveCard } from "./alive-card.tsx";
import { Family } from "./family.tsx";
import { ModelHistory } from "./history.tsx";
import { ModelMark, SurvivalMark } from "./marks.tsx";
import { ModelFacts } from "./model-facts.tsx";
import { ModelSteps } from "./model-steps.tsx";
import { ModelTasks } from "./model-tasks.tsx";
import { ModelPapers } from "./papers.tsx";
import { PassportCard } from "./passport-card.tsx";
import { type ModelPage as Page, nameOf, reachedBy, usualStates } from "./rows.ts";

/** A model: its passport, how far it is, what was shown for it, its work and its family. */
export function ModelPage() {
  const modelId = idOf("model").safeParse(useParams({ from: "/desk/mo-hinh/$modelId" }).modelId);
  return modelId.success ? <Open modelId={modelId.data} /> : <NotFound />;
}

function Open({ modelId }: { modelId: Page["model"]["id"] }) {
  const query = useQuery(api.models.get.queryOptions({ modelId }));
  return <Shown query={query}>{(page) => <Opened page={page} />}</Shown>;
}

function Opened({ page }: { page: Page }) {
  const { t, language } = useWords();
  const { today } = useMe();
  const { model, fields } = page;
  return (
    <>
      <PageHead
        title={model.name}
        back={<WayBack to="/mo-hinh">{t("models.title")}</WayBack>}
        lead={
          <Group gap="sm" mt={6}>
            <ModelMark state={model.state} />
            {model.survival !== "not-begun" && model.state !== "ended" && <SurvivalMark survival={model.survival} />}
            <span>{nameOf(fields, model.field, language)}</span>
            {model.hamletNames.length > 0 && <span>{model.hamletNames.join(", ")}</span>}
          </Group>
        }
      />
      <div className={cards.line}>
        <StepsLine
          label={t("models.states")}
          states={usualStates.map((state) => ({ state, name: t(`models.state.${state}`) }))}
          current={reachedBy(model)}
          aside={model.endedOn === null ? null : t("models.ended-on", { day: writeDay(model.endedOn) })}
        />
      </div>
      <Group gap="xs" mb="lg">
        <ModelSteps page={page} today={today} />
      </Group>
      <div className={cards.grid}>
        <div className={cards.column}>
          <PassportCard page={page} />
          <ModelTasks page={page} />
          <Family page={page} />
        </div>
        <div className={cards.column}>
          <AliveCard model={model} />
          <ModelFacts page={page} />
          <ModelPapers model={model} />
          <ModelHistory page={page} />
        </div>
      </div>
    </>
  );
}
