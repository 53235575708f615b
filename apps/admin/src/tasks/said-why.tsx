import { writeInstant } from "@gandan/i18n";
import { Alert } from "@mantine/core";
import { IconArrowBackUp, IconBan } from "@tabler/icons-react";
import type { Outputs } from "../api.ts";
import { useWords } from "../frame/words.tsx";

const told = {
  returned: { color: "gold", Icon: IconArrowBackUp },
  cancelled: { color: "gray", Icon: IconBan },
} as const;

/** Why a task was given back or cancelled, before everything else there is to read of it. */
export function SaidWhy({ task: { state }, entries }: Pick<Outputs["tasks"]["get"], "task" | "entries">) {
  const { t } = useWords();
  if (state !== "returned" && state !== "cancelled") return null;
  const entry = entries.findLast(({ kind }) => kind === state);
  if (entry === undefined || entry.sentence === "") return null;
  const { color, Icon } = told[state];
  return (
    <Alert
      color={color}
      variant="light"
      icon={<Icon size={18} aria-hidden />}
      title={`${t(`tasks.state.${state}`)} · ${entry.personName} · ${writeInstant(entry.at)}`}
    >
      {entry.sentence}
    </Alert>
  );
}
