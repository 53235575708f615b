import { type Criterion, type CriterionScore, leafScores } from "@gandan/domain/evaluation";
import { Table } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { type EvaluationPage, criteriaByCode } from "../rows.ts";
import classes from "./standing.module.css";
import { useScoreWords } from "../use-score-words.ts";

/** What stands side by side: the parts of the biggest groups, and small groups whole. */
const columnsOf = (groups: readonly CriterionScore[]): readonly CriterionScore[] =>
  groups.flatMap((group) =>
    group.children.length > 1 && group.children.every(({ children }) => children.length === 0)
      ? [group]
      : group.children.length > 0 && groups.length < 4
        ? group.children
        : [group],
  );

const openIn = (column: CriterionScore): number =>
  (column.children.length === 0 ? [column] : leafScores([column]))
    .filter(({ state }) => state === "awaiting" || state === "undecided" || state === "elsewhere")
    .reduce((sum, { maximum }) => sum + maximum, 0);

/** Columns as wide as their maximum, filled as high as their share: the filled ground is the score. A table says the same. */
export function ScorePicture({ page, onOpen }: { page: EvaluationPage; onOpen: (code: string) => void }) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const columns = columnsOf(page.sheet.groups).filter(({ maximum }) => maximum > 0);
  const criteria = criteriaByCode(page.evaluation.rubric);
  const textOf = (code: string): string => criteria.get(code)?.text ?? code;
  const first = (criterion: Criterion | undefined): string =>
    criterion === undefined || criterion.kind === "leaf" || criterion.children[0] === undefined
      ? (criterion?.code ?? "")
      : first(criterion.children[0]);
  const shareOf = (part: number, { maximum }: CriterionScore) => `${Math.min(100, (part / maximum) * 100)}%`;
  return (
    <>
      <div className={classes.picture} aria-hidden>
        {columns.map((column) => (
          <button
            key={column.code}
            type="button"
            tabIndex={-1}
            className={classes.column}
            style={{ flexGrow: column.maximum }}
            title={`${column.number} ${textOf(column.code)}: ${say.points(column.score)} / ${say.points(column.maximum)}`}
            onClick={() => onOpen(first(criteria.get(column.code)))}
          >
            <span className={classes.ground}>
              <span className={classes.open} style={{ height: shareOf(openIn(column), column) }} />
              <span className={classes.reached} style={{ height: shareOf(column.score, column) }} />
            </span>
            <span className={classes.number}>{column.number}</span>
          </button>
        ))}
      </div>
      <p className={classes.key} aria-hidden>
        <span data-kind="reached">{t("evaluation.picture.reached")}</span>
        <span data-kind="open">{t("evaluation.picture.open")}</span>
        <span data-kind="lost">{t("evaluation.picture.lost")}</span>
      </p>
      <details className={classes.table}>
        <summary>{t("evaluation.picture.table")}</summary>
        <Table.ScrollContainer minWidth={420}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("evaluation.criterion")}</Table.Th>
                <Table.Th ta="end">{t("evaluation.points")}</Table.Th>
                <Table.Th ta="end">{t("evaluation.maximum")}</Table.Th>
                <Table.Th ta="end">{t("evaluation.picture.open")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {columns.map((column) => (
                <Table.Tr key={column.code}>
                  <Table.Th scope="row" fw={400}>
                    {column.number} {textOf(column.code)}
                  </Table.Th>
                  <Table.Td ta="end">{say.points(column.score)}</Table.Td>
                  <Table.Td ta="end">{say.points(column.maximum)}</Table.Td>
                  <Table.Td ta="end">{say.points(openIn(column))}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </details>
    </>
  );
}
