import { type PlanDocument, type Section, type Span, signaturesOf } from "@gandan/domain/plans";
import { Badge, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Term } from "../page/term.tsx";
import { useWords } from "../frame/words.tsx";
import { pieceId } from "./marks.ts";
import classes from "./structure.module.css";

interface Properties {
  document: PlanDocument;
  litId: string | null;
  onLight: (id: string | null) => void;
}

/** What the reader understood, part by part; each line lights its place on the paper. */
export function Structure({ document, litId, onLight }: Properties) {
  const { t } = useWords();
  const line = (span: Span, children: ReactNode, level = 0) => (
    <button
      key={pieceId(span)}
      type="button"
      className={classes.line}
      data-lit={litId === pieceId(span) || undefined}
      style={{ paddingInlineStart: 10 + level * 16 }}
      onMouseEnter={() => onLight(pieceId(span))}
      onFocus={() => onLight(pieceId(span))}
      onClick={() => onLight(pieceId(span))}
    >
      {children}
    </button>
  );
  const missing = <Text className={classes.missing}>{t("plans.part.missing")}</Text>;
  const tree = (section: Section, level: number): ReactNode[] => [
    line(
      section.heading?.span ?? section.marker?.span ?? section.span,
      <>
        <span className={classes.marker}>{section.marker?.text}</span>
        <span className={classes.words}>{section.heading?.text ?? section.paragraphs[0]?.text ?? ""}</span>
        {level === 0 && section.role !== "other" && (
          <Badge variant="light" color="gray" className={classes.role}>
            {t(`plans.role.${section.role}`)}
          </Badge>
        )}
      </>,
      level,
    ),
    ...section.children.flatMap((child) => tree(child, level + 1)),
  ];
  const { date, issuer } = document;
  const issuers = issuer === null ? [] : [...(issuer.jointWith ?? []), issuer.name];
  const signatures = signaturesOf(document);
  const isJoint = signatures.length > 1;
  const two = (part: number | null) => (part === null ? "…" : String(part).padStart(2, "0"));
  const writtenDate = ({ day, month, year }: NonNullable<typeof date>) =>
    day === null
      ? `${t("plans.part.month", { month: two(month), year: year ?? "…" })} (${t("plans.part.day.missing")})`
      : `${two(day)}/${two(month)}/${year ?? "…"}`;
  return (
    <div className={classes.structure} onMouseLeave={() => onLight(null)}>
      <Part name={t("plans.part.head")}>
        <Fact name={t("plans.part.issuer")}>
          {issuers.length === 0 ? missing : issuers.map(({ span, text }) => line(span, text))}
        </Fact>
        <Fact name={<Term id="number-symbol">{t("plans.part.number")}</Term>}>
          {document.symbol === null
            ? missing
            : line(
                document.symbol.span,
                document.number === null
                  ? `${document.symbol.text} (${t("plans.part.number.missing")})`
                  : `${document.number.text}/${document.symbol.text}`,
              )}
        </Fact>
        <Fact name={t("plans.part.date")}>
          {date === null
            ? missing
            : line(
                date.span,
                [document.place?.text, writtenDate(date)].filter((text) => text !== undefined).join(", "),
              )}
        </Fact>
        <Fact name={<Term id="subject-line">{t("plans.part.subject")}</Term>}>
          {document.subject === null ? missing : line(document.subject.span, document.subject.text)}
        </Fact>
        <Fact name={t("plans.part.signature")}>
          {signatures.length === 0
            ? missing
            : signatures.map(({ span, capacity, onBehalfOf, position, name }) =>
                line(
                  span,
                  [isJoint ? onBehalfOf?.text : null, capacity && `${capacity}.`, position?.text, name?.text]
                    .filter((text) => text != null)
                    .join(" · "),
                ),
              )}
        </Fact>
      </Part>
      <Part name={<Term id="legal-basis">{t("plans.part.bases")}</Term>} count={document.legalBases.length}>
        {document.legalBases.map((basis) =>
          line(basis.span, [basis.kind, basis.number, basis.title].filter((text) => text !== null).join(" ")),
        )}
      </Part>
      <Part name={t("plans.part.sections")} count={document.sections.length}>
        {document.sections.flatMap((section) => tree(section, 0))}
      </Part>
      <Part name={t("plans.part.targets")} count={document.targets.length}>
        {document.targets.map((target) => line(target.span, target.text))}
      </Part>
      <Part name={t("plans.part.duties")} count={document.duties.length}>
        {document.duties.map((duty) =>
          line(
            duty.span,
            <>
              <span className={classes.marker}>{duty.key}</span>
              <span className={classes.words}>{duty.title}</span>
            </>,
          ),
        )}
      </Part>
      <Part name={t("plans.part.assignments")} count={document.assignments.length}>
        {document.assignments.flatMap((assignment) => [
          line(assignment.assignee.span, <strong>{assignment.assignee.text}</strong>),
          ...assignment.duties.map((duty) => line(duty.span, duty.title, 1)),
        ])}
      </Part>
      <Part name={t("plans.part.schedule")} count={document.scheduleRows.length}>
        {document.scheduleRows.map((row) => line(row.content.span, row.content.text))}
      </Part>
      <Part name={<Term id="recipients">{t("plans.part.recipients")}</Term>} count={document.recipients.length}>
        {document.recipients.map((recipient) => line(recipient.span, recipient.text))}
      </Part>
      <Part name={t("plans.part.citations")} count={document.citations.length}>
        {document.citations.map((citation) =>
          line(citation.span, [citation.kind, citation.number].filter((text) => text !== null).join(" ")),
        )}
      </Part>
    </div>
  );
}

function Part({ name, count, children }: { name: ReactNode; count?: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section>
      <h2 className={classes.name}>
        {name}
        {count !== undefined && <span className={classes.count}>{count}</span>}
      </h2>
      {children}
    </section>
  );
}

const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <div className={classes.fact}>
    <span className={classes.factName}>{name}</span>
    <div className={classes.factValue}>{children}</div>
  </div>
);
