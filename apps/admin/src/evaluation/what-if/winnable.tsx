import { Table } from "@mantine/core";
import { TextLink } from "../../page/text-link.tsx";
import { useWords } from "../../frame/words.tsx";
import { type EvaluationPage, criteriaByCode } from "../rows.ts";
import { useScoreWords } from "../use-score-words.ts";
import classes from "./what-if.module.css";

/** Points that may still be won before the closing day, those that cost the fewest open items first. */
export function Winnable({ page }: { page: EvaluationPage }) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const criteria = criteriaByCode(page.evaluation.rubric);
  const most = Math.max(1, ...page.winnable.map(({ points, items }) => points / items));
  return (
    <section className={classes.card}>
      <h2>{t("evaluation.winnable")}</h2>
      {page.winnable.length === 0 ? (
        <p className={classes.quiet}>{t("evaluation.winnable.none")}</p>
      ) : (
        <Table.ScrollContainer minWidth={520}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("evaluation.criterion")}</Table.Th>
                <Table.Th ta="end">{t("evaluation.winnable.points")}</Table.Th>
                <Table.Th ta="end">{t("evaluation.winnable.items")}</Table.Th>
                <Table.Th w={190}>{t("evaluation.winnable.each")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {page.winnable.map(({ code, number, points, items }) => (
                <Table.Tr key={code}>
                  <Table.Th scope="row" fw={400}>
                    <TextLink
                      from="/danh-gia/$year"
                      to="/danh-gia/$year"
                      search={(before) => ({ ...before, phan: undefined, loc: undefined, tc: code })}
                    >
                      {number} {criteria.get(code)?.text}
                    </TextLink>
                  </Table.Th>
                  <Table.Td ta="end" fw={600}>
                    +{say.points(points)}
                  </Table.Td>
                  <Table.Td ta="end">{items}</Table.Td>
                  <Table.Td>
                    <span className={classes.each}>
                      <span aria-hidden style={{ width: `${(points / items / most) * 100}%` }} />
                      {say.points(Math.round(points / items))}
                    </span>
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
