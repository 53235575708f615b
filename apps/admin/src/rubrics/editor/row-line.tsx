import type { MethodKind } from "@gandan/domain/evaluation";
import type { DraftRow, RubricDraft } from "@gandan/domain/rubrics";
import { ActionIcon, Menu, VisuallyHidden } from "@mantine/core";
import { IconAlertTriangle, IconChevronDown, IconChevronRight, IconDots } from "@tabler/icons-react";
import { type KeyboardEvent, memo } from "react";
import { useWords } from "../../frame/words.tsx";
import { methodKinds } from "./choices.ts";
import classes from "./editor.module.css";
import { useEditing } from "./editing.ts";
import { usePointsText } from "./points-field.tsx";
import { RowDetails } from "./row-details.tsx";
import type { RowStep } from "./row-steps.ts";

interface Properties {
  row: DraftRow;
  place: number;
  isGroup: boolean;
  isOpen: boolean;
  isFaulty: boolean;
  /** What the field of points says where it is empty. */
  added: string;
  draft: Pick<RubricDraft, "rows" | "levels"> | null;
  steps: readonly RowStep[];
  onChange: (code: string, change: Partial<DraftRow>) => void;
  onStep: (code: string, step: RowStep) => void;
  onOpen: (code: string, isOpen: boolean) => void;
}

const stepOfKey = (event: KeyboardEvent): RowStep | null => {
  if (event.key === "Enter" && !event.shiftKey && !event.altKey) return "add";
  if (!event.altKey) return null;
  const steps: Record<string, RowStep> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "out", ArrowRight: "in" };
  return steps[event.key] ?? null;
};

/** A line as on paper: number, text, points and how it is scored; more below it where it is opened. */
export const RowLine = memo(function RowLine(properties: Properties) {
  const { row, place, isGroup, isOpen, isFaulty, added, draft, steps, onChange, onStep, onOpen } = properties;
  const { t } = useWords();
  const { isLocked } = useEditing();
  const { code } = row;
  const points = usePointsText({ value: row.maximum, onChange: (maximum) => onChange(code, { maximum }) });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOfKey(event);
    if (step === null || isLocked || !steps.includes(step)) return;
    event.preventDefault();
    onStep(code, step);
  };
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li id={`row-${code}`} className={classes.row} data-group={isGroup || undefined} data-depth={row.depth}>
      <div className={classes.line}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-expanded={isOpen}
          aria-label={t("rubrics.row.more", { place })}
          onClick={() => onOpen(code, !isOpen)}
        >
          <Chevron size={16} aria-hidden />
        </ActionIcon>
        <input
          className={classes.number}
          aria-label={t("rubrics.row.number", { place })}
          maxLength={30}
          readOnly={isLocked}
          onKeyDown={onKeyDown}
          value={row.number}
          onChange={(event) => onChange(code, { number: event.currentTarget.value })}
        />
        {/* The text again below the field makes it as high as it needs. */}
        <div className={classes.text} data-text={row.text}>
          <textarea
            aria-label={t("rubrics.row.text", { place })}
            placeholder={t("rubrics.row.text.placeholder")}
            rows={1}
            maxLength={2_000}
            readOnly={isLocked}
            onKeyDown={onKeyDown}
            value={row.text}
            onChange={(event) => onChange(code, { text: event.currentTarget.value })}
          />
        </div>
        <input
          className={classes.points}
          aria-label={t("rubrics.row.maximum", { place })}
          aria-invalid={points.error !== null}
          title={points.error ?? undefined}
          placeholder={added}
          inputMode="decimal"
          maxLength={12}
          readOnly={isLocked}
          onKeyDown={onKeyDown}
          value={points.text}
          onChange={(event) => points.onText(event.currentTarget.value)}
          onBlur={points.onBlur}
        />
        <MethodChoice row={row} place={place} isGroup={isGroup} onChange={onChange} onOpen={onOpen} />
        <span className={classes.fault}>
          {isFaulty && (
            <>
              <IconAlertTriangle size={16} aria-hidden />
              <VisuallyHidden>{t("rubrics.row.faulty")}</VisuallyHidden>
            </>
          )}
        </span>
        {!isLocked && <RowMenu place={place} steps={steps} onStep={(step) => onStep(code, step)} />}
      </div>
      {isOpen && draft !== null && (
        <RowDetails row={row} isGroup={isGroup} draft={draft} onChange={(change) => onChange(code, change)} />
      )}
    </li>
  );
});

// What is answered with yes or no asks for nothing more.
const asksMore = (kind: MethodKind): boolean => kind !== "boolean" && kind !== "noIncident";

type ChoiceProperties = Pick<Properties, "row" | "place" | "isGroup" | "onChange" | "onOpen">;

function MethodChoice({ row, place, isGroup, onChange, onOpen }: ChoiceProperties) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  if (isGroup)
    return (
      <span className={classes.way}>
        {t(`evaluation.method.${row.combine === "allOrNothing" ? "all" : row.combine}`)}
      </span>
    );
  if (isLocked)
    return (
      <span
        className={classes.way}
        title={row.method.kind === null ? undefined : t(`evaluation.method.${row.method.kind}`)}
      >
        {row.method.kind === null ? t("rubrics.row.method.given") : t(`rubrics.method.short.${row.method.kind}`)}
      </span>
    );
  return (
    <select
      className={classes.way}
      aria-label={t("rubrics.row.method", { place })}
      data-empty={row.method.kind === null || undefined}
      value={row.method.kind ?? ""}
      onChange={(event) => {
        const kind = methodKinds.find((one) => one === event.currentTarget.value) ?? null;
        onChange(row.code, { method: { ...row.method, kind } });
        if (kind !== null && asksMore(kind)) onOpen(row.code, true);
      }}
    >
      <option value="">{t("rubrics.row.method.none")}</option>
      {methodKinds.map((kind) => (
        <option key={kind} value={kind} title={t(`evaluation.method.${kind}`)}>
          {t(`rubrics.method.short.${kind}`)}
        </option>
      ))}
    </select>
  );
}

function RowMenu({ place, steps, onStep }: Pick<Properties, "place" | "steps"> & { onStep: (step: RowStep) => void }) {
  const { t } = useWords();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t("rubrics.row.menu", { place })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {steps.map((step) => (
          <Menu.Item key={step} {...(step === "remove" && { color: "alarm" })} onClick={() => onStep(step)}>
            {t(`rubrics.row.${step}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
