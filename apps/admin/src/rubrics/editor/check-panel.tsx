import type { RubricDefect } from "@gandan/domain/evaluation";
import { type Gap, type RubricDraft, rowOfCode } from "@gandan/domain/rubrics";
import { Button, TextInput } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconHelpCircle } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useWords } from "../../frame/words.tsx";
import classes from "./editor.module.css";
import { useEditing } from "./editing.ts";
import { type Place, pathOf, placeOf } from "./places.ts";
import { useDefectWords } from "./use-defect-words.ts";

interface Properties {
  draft: RubricDraft;
  gaps: readonly Gap[];
  defects: readonly RubricDefect[];
  onGo: (place: Place) => void;
}

const most = 40;

/** The rubric check beside the editor: each fault in words, one touch from its place. */
export function CheckPanel({ draft, gaps, defects, onGo }: Properties) {
  const { t } = useWords();
  const inWords = useDefectWords(draft);
  const { isInForce } = useEditing();
  const blocking = defects.filter(({ isBlocking }) => isBlocking);
  const asking = defects.filter(({ isBlocking }) => !isBlocking);
  const said = (defect: RubricDefect) => ({
    key: `${defect.code} ${defect.row} ${JSON.stringify(defect.values)}`,
    text: inWords({ ...defect, number: lineName(defect, draft, t) }),
    place: placeOf(defect, draft),
  });
  return (
    <aside className={classes.check} aria-label={t("rubrics.check")}>
      <h2 className={classes.heading}>{t("rubrics.check")}</h2>
      {gaps.length + defects.length === 0 && (
        <p className={classes.fine}>
          <IconCircleCheck size={18} aria-hidden /> {t(isInForce ? "rubrics.check.fine.inForce" : "rubrics.check.fine")}
        </p>
      )}
      <Faults
        title={t("rubrics.check.blocking", { count: blocking.length })}
        tone="alarm"
        icon={<IconCircleX size={16} aria-hidden />}
        faults={blocking.map(said)}
        onGo={onGo}
      />
      {blocking.map((defect) => (
        <Settle key={`${defect.code} ${defect.row}`} defect={defect} draft={draft} />
      ))}
      <Faults
        title={t("rubrics.check.missing", { count: gaps.length })}
        tone="gold"
        icon={<IconAlertTriangle size={16} aria-hidden />}
        faults={gaps.map((gap) => ({
          key: `${gap.row} ${gap.field}`,
          text: `${lineName(gap, draft, t)}: ${t(`rubrics.gap.${gap.field}`)}`,
          place: placeOf(gap, draft),
        }))}
        onGo={onGo}
      />
      <Faults
        title={t("rubrics.check.asks", { count: asking.length })}
        tone="quiet"
        icon={<IconHelpCircle size={16} aria-hidden />}
        faults={asking.map(said)}
        onGo={onGo}
      />
    </aside>
  );
}

type Translate = ReturnType<typeof useWords>["t"];

/** A line by its place on paper, or a part of the rubric by its name. */
function lineName({ row: code, number }: Pick<Gap, "row" | "number">, draft: RubricDraft, t: Translate): string {
  const row = rowOfCode(code);
  const extra = (["bonus", "penalty"] as const).find((part) => draft[part]?.rows.some((one) => one.code === row));
  if (extra !== undefined) return `${t(`rubrics.part.${extra}`)} ${number}`;
  const path = pathOf(draft.rows, row);
  if (path !== null) return path;
  switch (row) {
    case "facts":
    case "rows":
    case "bonus":
    case "penalty":
    case "classification":
    case "timetable":
    case "tie-breaks":
      return t(`rubrics.part.${row}`);
    default:
      return number;
  }
}

interface FaultsProperties {
  title: string;
  tone: "alarm" | "gold" | "quiet";
  icon: ReactNode;
  faults: readonly { key: string; text: string; place: Place }[];
  onGo: (place: Place) => void;
}

function Faults({ title, tone, icon, faults, onGo }: FaultsProperties) {
  const { t } = useWords();
  if (faults.length === 0) return null;
  return (
    <section className={classes.faults} data-tone={tone}>
      <h3>
        {icon} {title}
      </h3>
      <ul>
        {faults.slice(0, most).map(({ key, text, place }) => (
          <li key={key}>
            <button type="button" onClick={() => onGo(place)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      {faults.length > most && (
        <p className={classes.quiet}>{t("rubrics.check.more", { count: faults.length - most })}</p>
      )}
    </section>
  );
}

/** A contradiction of the decision's own text that may stand as printed, with a reason. */
function Settle({ defect, draft }: { defect: RubricDefect; draft: RubricDraft }) {
  const { t } = useWords();
  const { change, isLocked } = useEditing();
  const [reason, setReason] = useState("");
  if (isLocked || defect.code !== "scale-target-not-maximum") return null;
  const keep = () =>
    change((before) => ({
      ...before,
      settled: [...draft.settled, { code: defect.code, row: defect.row, reason: reason.trim() }],
    }));
  return (
    <div className={classes.settle}>
      <TextInput
        label={`${defect.number}: ${t("rubrics.check.settle")}`}
        size="sm"
        maxLength={1_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button variant="default" size="compact-md" disabled={reason.trim() === ""} onClick={keep}>
        {t("rubrics.check.settle.keep")}
      </Button>
    </div>
  );
}
