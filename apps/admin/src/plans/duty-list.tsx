import type { DutyProgress } from "@gandan/domain/plans";
import type { Tally } from "@gandan/domain/tasks";
import { Stack, Text } from "@mantine/core";
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDotted,
  IconProgress,
} from "@tabler/icons-react";
import { TextLink } from "../page/text-link.tsx";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./duty-list.module.css";

const looks = {
  "no-task": IconCircleDotted,
  late: IconAlertTriangle,
  untouched: IconCircleDashed,
  moving: IconProgress,
  done: IconCircleCheck,
} as const;

interface Properties {
  planId: string;
  progress: readonly DutyProgress[];
  tally: Tally;
  litId: string | null;
  onLight: (id: string | null) => void;
}

/** Which sentence of the plan is done, late or untouched; each opens its tasks. */
export function DutyList({ planId, progress, tally, litId, onLight }: Properties) {
  const { t } = useWords();
  const mayOpen = useMay()("task.read");
  return (
    <Stack gap="sm">
      <TextLink to="/ke-hoach/$planId/toan-canh" params={{ planId }}>
        {t("plans.overview.open")}
      </TextLink>
      <Text>{tally.total === 0 ? t("plans.tally.none") : t("plans.progress.lead", { ...tally })}</Text>
      <ul className={classes.list}>
        {progress.map((duty) => {
          const Look = looks[duty.standing];
          return (
            <li
              key={duty.key}
              className={classes.duty}
              data-standing={duty.standing}
              data-lit={litId === duty.key || undefined}
              onMouseEnter={() => onLight(duty.key)}
            >
              <span className={classes.standing}>
                <Look size={18} aria-hidden /> {t(`plans.progress.${duty.standing}`)}
              </span>
              <button
                type="button"
                className={classes.title}
                onClick={() => onLight(duty.key)}
                onFocus={() => onLight(duty.key)}
              >
                {duty.title.charAt(0).toLocaleUpperCase("vi") + duty.title.slice(1)}
              </button>
              {duty.tally.total > 0 && !mayOpen && (
                <span className={classes.count}>
                  {t("plans.progress.count", { done: duty.tally.done, total: duty.tally.total })}
                </span>
              )}
              {duty.tally.total > 0 && mayOpen && (
                <TextLink to="/cong-viec" search={{ planId, dutyKey: duty.key }} className={classes.count}>
                  {t("plans.progress.count", { done: duty.tally.done, total: duty.tally.total })}
                  <span className={classes.hidden}> {t("plans.progress.open")}</span>
                </TextLink>
              )}
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
