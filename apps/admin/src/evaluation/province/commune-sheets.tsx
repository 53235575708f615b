import { writeDay, writePoints } from "@gandan/i18n";
import { Table } from "@mantine/core";
import type { Outputs } from "../../api.ts";
import { TextLink } from "../../page/text-link.tsx";
import { useWords } from "../../frame/words.tsx";
import { ProvinceMark } from "./province-mark.tsx";
import classes from "./province.module.css";

type Row = Outputs["evaluation"]["province"]["rows"][number];

/** The sheets of a province's communes: how many were handed up, and each commune's with its state and points. */
export function CommuneSheets({ rows, year }: { rows: readonly Row[]; year: number }) {
  return (
    <>
      <Sums rows={rows} />
      <Communes rows={rows} year={year} />
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
              <Table.Td>
                <ProvinceMark state={state} />
              </Table.Td>
              <Table.Td>
                {handedUpOn === null ? "–" : writeDay(handedUpOn)}
                {isInTime !== null && (
                  <span className={classes.time} data-late={!isInTime || undefined}>
                    {t(isInTime ? "evaluation.province.inTime" : "evaluation.province.late")}
                  </span>
                )}
              </Table.Td>
              <Table.Td>
                {total === null || maximum === null ? (
                  "–"
                ) : (
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
