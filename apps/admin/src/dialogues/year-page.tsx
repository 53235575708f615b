import { yearOf } from "@gandan/domain/values";
import { Button, Select } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../page/cards.module.css";
import { YearFigures } from "./figures.tsx";
import { SessionWindow } from "./session-window.tsx";
import { VoterRequests } from "./voter-requests.tsx";
import { YearRows } from "./year-rows.tsx";
import { YearStanding } from "./year-standing.tsx";

/** The dialogue sessions of a year with their clocks, what the law asks of the year, and what voters asked for. */
export function YearPage() {
  const { t } = useWords();
  const { today } = useMe();
  const mayHold = useMay()("dialogue.hold");
  const search = useSearch({ from: "/desk/doi-thoai" });
  const year = search.nam ?? yearOf(today);
  const navigate = useNavigate({ from: "/doi-thoai" });
  const query = useQuery(api.dialogues.year.queryOptions({ year }));
  const open = (moi: true | undefined) => void navigate({ search: { ...search, moi }, replace: true });
  const plan = mayHold && (
    <Button color="earth" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => open(true)}>
      {t("dialogues.new")}
    </Button>
  );
  return (
    <>
      <PageHead title={t("dialogues.title")} term="dialogue" lead={t("dialogues.lead")}>
        <Select
          aria-label={t("dialogues.year")}
          allowDeselect={false}
          w={110}
          value={String(year)}
          data={[yearOf(today) + 1, yearOf(today), yearOf(today) - 1, yearOf(today) - 2].map(String)}
          onChange={(chosen) => void navigate({ search: { nam: Number(chosen) } })}
        />
        {query.data?.rows.length !== 0 && plan}
      </PageHead>
      <Shown query={query}>
        {(page) => (
          <div className={cards.grid}>
            <div className={cards.column}>
              <YearStanding standing={page.standing} year={year} />
              {page.rows.length === 0 ? (
                <EmptyState
                  title={t("dialogues.none", { year: String(year) })}
                  text={t(mayHold ? "dialogues.none.text" : "dialogues.none.reader")}
                >
                  {plan}
                </EmptyState>
              ) : (
                <YearRows rows={page.rows} today={today} />
              )}
            </div>
            <div className={cards.column}>
              <VoterRequests page={page} mayEdit={mayHold} today={today} />
              {page.rows.length > 0 && <YearFigures year={year} />}
            </div>
          </div>
        )}
      </Shown>
      {search.moi === true && mayHold && <SessionWindow given={null} today={today} onClose={() => open(undefined)} />}
    </>
  );
}
