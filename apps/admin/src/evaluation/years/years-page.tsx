import { Button } from "@mantine/core";
import { IconChevronRight, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { api } from "../../api.ts";
import { EmptyState } from "../../page/empty-state.tsx";
import { PageHead } from "../../page/page-head.tsx";
import { Shown } from "../../asking/shown.tsx";
import { useMay } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { BeginWindow } from "./begin-window.tsx";
import { ProvincePage } from "../province/province-page.tsx";
import classes from "./years.module.css";
import { YearLine } from "./year-line.tsx";

/** The years that were begun, the newest first, and the way to begin one; for a province its communes. */
export const YearsPage = () => (useMay()("evaluation.appraise") ? <ProvincePage /> : <OwnYears />);

function OwnYears() {
  const { t } = useWords();
  const may = useMay();
  const { moi: isBeginning = false } = useSearch({ from: "/desk/danh-gia" });
  const navigate = useNavigate({ from: "/danh-gia" });
  const years = useQuery(api.evaluation.years.queryOptions());
  const mayBegin = may("evaluation.score");
  const open = (moi: boolean) => void navigate({ search: { moi: moi || undefined }, replace: true });
  const begin = mayBegin && (
    <Button color="earth" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open(true)}>
      {t("evaluation.begin")}
    </Button>
  );
  return (
    <>
      <PageHead title={t("evaluation.title")} lead={t("evaluation.lead")}>
        {years.data?.length !== 0 && begin}
      </PageHead>
      <Shown query={years}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title={t("evaluation.none")}
              text={t(mayBegin ? "evaluation.none.text" : "evaluation.none.reader")}
            >
              {begin}
            </EmptyState>
          ) : (
            <ul className={classes.years}>
              {rows.map((row) => (
                <li key={row.year}>
                  <Link to="/danh-gia/$year" params={{ year: String(row.year) }} className={classes.year}>
                    <YearLine row={row} />
                    <IconChevronRight size={18} aria-hidden />
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      {isBeginning && mayBegin && <BeginWindow begun={years.data ?? []} onClose={() => open(false)} />}
    </>
  );
}
