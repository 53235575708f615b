import { writeDay } from "@gandan/i18n";
import { Button, Kbd } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useWords } from "../../frame/words.tsx";
import list from "../dialogues.module.css";
import { PromiseLine } from "../promises.tsx";
import type { DialoguePage } from "../rows.ts";
import type { Sent } from "./commands.ts";
import classes from "./room.module.css";

interface Properties {
  page: DialoguePage;
  waiting: readonly Sent[];
  mayPromise: boolean;
  onPromise: () => void;
}

/** Who promised what by when; what is not yet with the server stands here too, and says so. */
export function Ledger({ page: { promises, questions }, waiting, mayPromise, onPromise }: Properties) {
  const { t } = useWords();
  const isKept = (id: string) => promises.some((promise) => promise.id === id);
  const pending = waiting.flatMap(({ command, key }) =>
    command.kind === "promise" && !isKept(command.input.id) ? [{ ...command.input, key }] : [],
  );
  const newestFirst = promises.toSorted((one, other) => other.number - one.number);
  return (
    <section className={classes.panel} aria-label={t("dialogues.promises")}>
      <div className={classes.panelHead}>
        <h2>
          {t("dialogues.promises")} · {promises.length}
        </h2>
        <Button
          size="compact-md"
          color="earth"
          disabled={!mayPromise}
          leftSection={<IconPlus size={16} aria-hidden />}
          rightSection={<Kbd aria-hidden>p</Kbd>}
          onClick={onPromise}
        >
          {t("dialogues.room.promise")}
        </Button>
      </div>
      {promises.length + pending.length === 0 && <p className={classes.empty}>{t("dialogues.promises.none")}</p>}
      {/* A long ledger scrolls within itself, also by keyboard: */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={classes.ledger} tabIndex={0} aria-label={t("dialogues.promises")}>
        {pending.map((promise) => (
          <li key={promise.key} className={list.promise} data-sending>
            <p>{promise.text}</p>
            <p className={classes.quiet}>
              {t("dialogues.promise.by", { day: writeDay(promise.dueOn) })} · {t("dialogues.room.sending")}
            </p>
          </li>
        ))}
        {newestFirst.map((promise) => (
          <PromiseLine key={promise.id} promise={promise} questions={questions} />
        ))}
      </ul>
    </section>
  );
}
