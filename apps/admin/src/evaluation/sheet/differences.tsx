import { Table } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { TextLink } from "../../page/text-link.tsx";
import classes from "./levels.module.css";
import { type EvaluationPage, criteriaByCode } from "../rows.ts";
import { useScoreWords } from "../use-score-words.ts";

/** The criteria that signed levels scored differently, level beside level. */
export function Differences({ page }: { page: EvaluationPage }) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const signed = page.levels.filter((row) => row.signed.length > 0);
  const criteria = criteriaByCode(page.evaluation.rubric);
  if (signed.length < 2) return null;
  return (
    <section className={classes.differences}>
      <h2>{t("evaluation.differences")}</h2>
      {page.differences.length === 0 ? (
        <p className={classes.quiet}>{t("evaluation.differences.none")}</p>
      ) : (
        <Table.ScrollContainer minWidth={560}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("evaluation.criterion")}</Table.Th>
                {signed.map((row) => (
                  <Table.Th key={row.level} ta="end">
                    {say.in(row.name)}
                  </Table.Th>
                ))}
                <Table.Th ta="end">{t("evaluation.differences.change")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {page.differences.map(({ code, number, scores, change }) => (
                <Table.Tr key={code}>
                  <Table.Th scope="row" fw={400}>
                    <TextLink
                      from="/danh-gia/$year"
                      to="/danh-gia/$year"
                      search={(before) => ({ ...before, phan: undefined, tc: code })}
                    >
                      {number} {criteria.get(code)?.text}
                    </TextLink>
                  </Table.Th>
                  {signed.map(({ level }) => {
                    const own = scores.find((one) => one.level === level);
                    return (
                      <Table.Td key={level} ta="end">
                        {own === undefined ? "–" : say.points(own.score)}
                      </Table.Td>
                    );
                  })}
                  <Table.Td ta="end" fw={600} className={classes.change} data-down={change < 0 || undefined}>
                    {change > 0 && "+"}
                    {say.points(change).replace("-", "−")}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}
