import { stepsOn } from "@gandan/domain/evaluation";
import { writeDay } from "@gandan/i18n";
import { Table } from "@mantine/core";
import { IconPointFilled } from "@tabler/icons-react";
import { useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import type { EvaluationPage } from "../rows.ts";
import classes from "./sheet.module.css";

/** The yearly round as the rubric sets it: who does what from when to when, and which step it is now. */
export function Timetable({ page: { timetable } }: { page: EvaluationPage }) {
  const { t, language } = useWords();
  const { today } = useMe();
  const now = new Set(stepsOn(timetable, today).map(({ step }) => step));
  if (timetable.length === 0) return <p className={classes.quiet}>{t("evaluation.timetable.none")}</p>;
  return (
    <Table.ScrollContainer minWidth={480} className={classes.card}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("evaluation.timetable.step")}</Table.Th>
            <Table.Th>{t("evaluation.timetable.by")}</Table.Th>
            <Table.Th>{t("evaluation.timetable.from")}</Table.Th>
            <Table.Th>{t("evaluation.timetable.to")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {timetable.map(({ step, by, from, to }) => {
            const isNow = from !== null && now.has(step);
            return (
              <Table.Tr key={step}>
                <Table.Th scope="row" fw={isNow ? 600 : 400}>
                  {t(`evaluation.timetable.${step}`)}
                  {isNow && (
                    <span className={classes.now}>
                      <IconPointFilled size={14} aria-hidden />
                      {t("evaluation.timetable.now")}
                    </span>
                  )}
                </Table.Th>
                <Table.Td>{by[language]}</Table.Td>
                <Table.Td>{from === null ? t("evaluation.timetable.unset") : writeDay(from)}</Table.Td>
                <Table.Td>{to === null ? t("evaluation.timetable.unset") : writeDay(to)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
