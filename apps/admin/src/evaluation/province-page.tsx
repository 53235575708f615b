import { yearOf } from "@gandan/domain/values";
import { writeDay, writePoints } from "@gandan/i18n";
import { Select, Table } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Outputs, api } from "../api.ts";
import { EmptyState } from "../frame/empty-state.tsx";
import { PageHead } from "../frame/page-head.tsx";
import { Shown } from "../frame/shown.tsx";
import { TextLink } from "../frame/text-link.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { CommuneGroups } from "./commune-groups.tsx";
import classes from "./province.module.css";

type Row = Outputs["evaluation"]["province"]["rows"][number];

/** The communes of a province in a year: who handed up, in time or late, what it came to; opens each sheet. */
export function ProvincePage() {
  const { t } = useWords();
  const { today } = useMe();
  const { nam: year = yearOf(today) } = useSearch({ from: "/desk/danh-gia" });
  const navigate = useNavigate({ from: "/danh-gia" });
  const query = useQuery(api.evaluation.province.queryOptions({ year }, { placeholderData: keepPreviousData }));
  return (
    <>
      <PageHead title={t("evaluation.title")} lead={t("evaluation.province.lead")}>
        <Select
          aria-label={t("evaluation.begin.year")}
          allowDeselect={false}
          w={110}
          value={String(year)}
          data={[0, -1, -2, -3].map((ago) => String(yearOf(today) + ago))}
          onChange={(chosen) => void navigate({ search: { nam: Number(chosen) }, replace: true })}
        />
      </PageHead>
      <Shown query={query}>
        {({ rows, groups, apart }) =>
          rows.length === 0 ? (
            <EmptyState title={t("evaluation.province.none")} text={t("evaluation.province.none.text")} />
          ) : (
            <>
              <Sums rows={rows} />
              <Communes rows={rows} year={year} />
              <CommuneGroups groups={groups} apart={apart} />
            </>
          )
        }
      </Shown>
    </>
  );
}

function Sums({ rows }: { rows: readonly Row[] }) {
  const { t } = useWords();
  const handed = rows.filter(({ handedUpOn }) => handedUpOn !== null);
  return (
    <p className={classes.sums}>
      {t("evaluation.province.sums", {
        handed: handed.length,
        all: rows.length,
        inTime: handed.filter(({ isInTime }) => isInTime === true).length,
        late: handed.filter(({ isInTime }) => isInTime === false).length,
      })}
    </p>
  );
}

function Communes({ rows, year }: { rows: readonly Row[]; year: number }) {
  const { t, language } = useWords();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, and the keyboard scrolls only what has the focus
    <section className={classes.card} tabIndex={0} aria-label={t("evaluation.title")}>
      <Table verticalSpacing="sm" miw={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("evaluation.province.commune")}</Table.Th>
            <Table.Th>{t("evaluation.province.state")}</Table.Th>
            <Table.Th>{t("evaluation.province.handedUp")}</Table.Th>
            <Table.Th>{t("evaluation.points")}</Table.Th>
            <Table.Th>{t("evaluation.province.class")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ communeId, name, state, handedUpOn, isInTime, total, maximum, verdict }) => (
            <Table.Tr key={communeId}>
              <Table.Th scope="row" fw={500}>
                {total === null ? (
                  name
                ) : (
                  <TextLink to="/danh-gia/$year" params={{ year: String(year) }} search={{ xa: communeId }}>
                    {name}
                  </TextLink>
                )}
              </Table.Th>
              <Table.Td>{t(`evaluation.province.${state}`)}</Table.Td>
              <Table.Td>
                {handedUpOn === null ? "–" : writeDay(handedUpOn)}
                {isInTime !== null && (
                  <span className={classes.time} data-late={!isInTime || undefined}>
                    {t(isInTime ? "evaluation.province.inTime" : "evaluation.province.late")}
                  </span>
                )}
              </Table.Td>
              <Table.Td>
                {total !== null && maximum !== null && (
                  <span className={classes.bar}>
                    <span className={classes.track} aria-hidden>
                      <span style={{ width: `${Math.min(100, (total / maximum) * 100)}%` }} />
                    </span>
                    {writePoints(total, language)} / {writePoints(maximum, language)}
                  </span>
                )}
              </Table.Td>
              <Table.Td>{verdict?.[language] ?? "–"}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
