import { Button } from "@mantine/core";
import { IconFileImport, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { api, client } from "../api.ts";
import { PageHead } from "../page/page-head.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { Shown } from "../asking/shown.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { DraftCards, RubricCards } from "./rubric-cards.tsx";
import classes from "./rubrics.module.css";

/** The rubrics that can be scored by, and the drafts that are worked on. */
export function RubricsPage() {
  const { t } = useWords();
  const may = useMay();
  const navigate = useNavigate();
  const query = useQuery(api.rubrics.list.queryOptions());
  const begin = useAsk(client.rubrics.begin.mutate);
  const open = async (asked: Parameters<typeof begin.take>[0]) => {
    const answer = await begin.take(asked);
    if (answer !== null)
      await navigate({
        to: "/danh-gia/bo-tieu-chi/$rubricId",
        params: { rubricId: answer.value.draftId },
        search: { phan: asked.from === "nothing" ? "thong-tin" : "tieu-chi" },
      });
  };
  return (
    <>
      <PageHead title={t("rubrics.title")} term="rubric" lead={t("rubrics.lead")}>
        {may("rubric.edit") && (
          <>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              loading={begin.isBusy}
              onClick={() => void open({ from: "nothing" })}
            >
              {t("rubrics.new")}
            </Button>
            <Button
              component={Link}
              to="/danh-gia/bo-tieu-chi/nhap"
              color="earth"
              leftSection={<IconFileImport size={18} aria-hidden />}
            >
              {t("rubrics.import")}
            </Button>
          </>
        )}
      </PageHead>
      <RefusalAlert refusal={begin.refusal} />
      <Shown query={query}>
        {({ rubrics, drafts }) => (
          <div className={classes.page}>
            {(may("rubric.edit") || drafts.length > 0) && <DraftCards drafts={drafts} />}
            <RubricCards
              rubrics={rubrics}
              onBegin={
                may("rubric.edit")
                  ? (rubric, isNewVersion) =>
                      void open({ from: "rubric", rubricId: rubric.id, version: rubric.version, isNewVersion })
                  : null
              }
            />
          </div>
        )}
      </Shown>
    </>
  );
}
