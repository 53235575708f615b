import { sheetLeaves } from "@gandan/domain/evaluation";
import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Table } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Outputs, api } from "../../api.ts";
import { EmptyState } from "../../page/empty-state.tsx";
import { Shown } from "../../asking/shown.tsx";
import { TextLink } from "../../page/text-link.tsx";
import { useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { type EvaluationPage, criteriaByCode } from "../rows.ts";
import { useCommuneAsked } from "../use-commune-asked.ts";
import { type ScoreSpeech, useScoreWords } from "../use-score-words.ts";
import classes from "./years-compared.module.css";

type Compared = NonNullable<Outputs["evaluation"]["compare"]["compared"]>;
type Row = Compared["rows"][number];
type Said = Compared["byHand"][number];

/** Criterion by criterion: last year beside this one, and how much of its maximum was won or lost. */
export function YearsCompared({ page }: { page: EvaluationPage }) {
  const { t } = useWords();
  const query = useQuery(api.evaluation.compare.queryOptions({ ...useCommuneAsked(page), level: page.level }));
  return (
    <Shown query={query}>
      {({ compared }) =>
        compared === null ? (
          <EmptyState title={t("evaluation.compare.none")} text={t("evaluation.compare.none.text")} />
        ) : (
          <ComparedTable page={page} compared={compared} />
        )
      }
    </Shown>
  );
}

function ComparedTable({
  page,
  compared: { before, rows, texts, byHand },
}: {
  page: EvaluationPage;
  compared: Compared;
}) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const criteria = criteriaByCode(page.evaluation.rubric);
  const year = String(page.evaluation.year);
  const isOwn = useMe().commune.id === page.commune.id;
  const scored = new Set(sheetLeaves(page.sheet).flatMap(({ code, state }) => (state === "scored" ? [code] : [])));
  const better = rows.filter(({ change }) => (change ?? 0) > 0).length;
  const worse = rows.filter(({ change }) => (change ?? 0) < 0).length;
  const textOf = ({ before: old, after }: Row) =>
    after === null ? (texts[old?.codes[0] ?? ""] ?? "") : (criteria.get(after.code)?.text ?? "");
  return (
    <section className={classes.card}>
      <p className={classes.lead}>
        {t("evaluation.compare.totals", {
          before: String(before.year),
          old: say.points(before.total),
          now: year,
          points: say.points(page.sheet.total),
        })}{" "}
        {t("evaluation.compare.counts", { better, worse })}
        {!before.isSameRubric && ` ${t("evaluation.compare.mapped")}`}{" "}
        {!before.isSameRubric && isOwn && (
          <TextLink
            underline="always"
            to="/danh-gia/bo-tieu-chi/$rubricId/doi-chieu"
            params={{ rubricId: page.evaluation.rubric.id }}
            search={{ ban: page.evaluation.rubric.version, voi: before.id, banVoi: before.version }}
          >
            {t("evaluation.compare.mapping")}
          </TextLink>
        )}
      </p>
      <Table.ScrollContainer minWidth={620}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("evaluation.criterion")}</Table.Th>
              <Table.Th ta="end">{String(before.year)}</Table.Th>
              <Table.Th ta="end">{year}</Table.Th>
              <Table.Th>{t("evaluation.compare.change")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={`${row.before?.codes.join(" ")} ${row.after?.code}`}>
                <Table.Th scope="row" fw={400}>
                  <Named row={row} text={textOf(row)} />
                  <MappedLine row={row} said={byHand.find(({ after }) => after === row.after?.code)} />
                </Table.Th>
                <Table.Td ta="end" className={classes.points}>
                  {pointsOf(row.before, say)}
                </Table.Td>
                <Table.Td ta="end" className={classes.points}>
                  {pointsOf(row.after, say, scored.has(row.after?.code ?? ""))}
                </Table.Td>
                <Table.Td>
                  <Change row={row} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

const pointsOf = (side: Row["before" | "after"], say: ScoreSpeech, isScored = true): string =>
  side === null ? "–" : `${isScored ? say.points(side.score) : "…"} / ${say.points(side.maximum)}`;

function Named({ row: { before, after }, text }: { row: Row; text: string }) {
  if (after === null)
    return (
      <>
        {before?.number} {text}
      </>
    );
  return (
    <TextLink
      from="/danh-gia/$year"
      to="/danh-gia/$year"
      search={(now) => ({ ...now, phan: undefined, loc: undefined, tc: after.code })}
    >
      {after.number} {text}
    </TextLink>
  );
}

/** What a criterion comes from where its number says something else, and who said so by hand. */
function MappedLine({ row: { before, after, how }, said }: { row: Row; said: Said | undefined }) {
  const { t } = useWords();
  const numbers = before?.number ?? "";
  if (said !== undefined && how === "by-hand")
    return (
      <span className={classes.mapped}>
        {t(before === null ? "evaluation.compare.byHand.new" : "evaluation.compare.byHand", {
          numbers,
          who: said.by ?? t("evaluation.compare.somebody"),
          when: writeDay(dayOf(said.at)),
        })}
      </span>
    );
  if (before === null || after === null || numbers === after.number) return null;
  return <span className={classes.mapped}>{t("evaluation.compare.from", { numbers })}</span>;
}

function Change({ row: { before, after, change } }: { row: Row }) {
  const { t, language } = useWords();
  if (change === null)
    return (
      <span className={classes.quiet}>
        {t(
          before === null
            ? "evaluation.compare.new"
            : after === null
              ? "evaluation.compare.gone"
              : "evaluation.compare.open",
        )}
      </span>
    );
  if (change === 0) return <span className={classes.quiet}>{t("evaluation.compare.same")}</span>;
  const percent = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { signDisplay: "always" });
  return (
    <span className={classes.change} data-down={change < 0 || undefined}>
      <span className={classes.axis} aria-hidden>
        <span style={{ width: `${Math.min(50, Math.abs(change) / 20)}%` }} />
      </span>
      {percent.format(Math.round(change / 10)).replace("-", "−")}%
    </span>
  );
}
