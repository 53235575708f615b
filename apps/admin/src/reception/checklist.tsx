import { writeDay } from "@gandan/i18n";
import { Button, Checkbox, Group, Stack, TextInput } from "@mantine/core";
import { IconCircleCheck, IconCircleX } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import classes from "./reception.module.css";
import type { ReceptionYear } from "./rows.ts";

type Entry = ReceptionYear["compliance"][number];

/** What the law wants a commune to have for receiving citizens; each lack is named with its article. */
export function Checklist({ entries, mayEdit }: { entries: Entry[]; mayEdit: boolean }) {
  const { t } = useWords();
  const [open, setOpen] = useState<Entry["item"] | null>(null);
  const there = entries.filter(({ isThere }) => isThere).length;
  return (
    <section className={classes.card}>
      <h2>{t("reception.compliance")}</h2>
      <p className={classes.quiet}>{t("reception.compliance.count", { there, all: entries.length })}</p>
      <ul className={classes.items}>
        {entries.map((entry) => (
          <li key={entry.item} data-there={entry.isThere || undefined}>
            {entry.isThere ? <IconCircleCheck size={20} aria-hidden /> : <IconCircleX size={20} aria-hidden />}
            <div>
              <p>
                {t(`reception.compliance.${entry.item}`)}{" "}
                <span className={classes.quiet}>
                  – {t(entry.isThere ? "reception.compliance.there" : "reception.compliance.missing")}
                </span>
              </p>
              <p className={classes.quiet}>
                {[entry.document, entry.on && writeDay(entry.on)].filter(Boolean).join(" · ") ||
                  t(`reception.compliance.${entry.item}.law`)}
              </p>
              {open === entry.item ? (
                <EntryForm entry={entry} onDone={() => setOpen(null)} />
              ) : (
                mayEdit && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    ml={-8}
                    aria-label={t("reception.compliance.change", { what: t(`reception.compliance.${entry.item}`) })}
                    onClick={() => setOpen(entry.item)}
                  >
                    {t("reception.change")}
                  </Button>
                )
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>{t("reception.compliance.note")}</p>
    </section>
  );
}

function EntryForm({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const { t } = useWords();
  const [isThere, setThere] = useState(entry.isThere);
  const [document, setDocument] = useState(entry.document ?? "");
  const [on, setOn] = useState(entry.on);
  const save = useAsk(client.reception.entry.mutate, t("reception.saved"));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const said = { document: document.trim() || null, on, note: entry.note };
        void save.take({ item: entry.item, isThere, ...said }).then((answer) => answer !== null && onDone());
      }}
    >
      <Stack gap="sm" mt="sm">
        <Checkbox
          label={t("reception.compliance.there")}
          checked={isThere}
          onChange={(event) => setThere(event.currentTarget.checked)}
        />
        <TextInput
          label={t("reception.compliance.document")}
          maxLength={200}
          value={document}
          onChange={(event) => setDocument(event.currentTarget.value)}
        />
        <DayField label={t("reception.compliance.on")} clearable value={on} onChange={setOn} />
        <RefusalAlert refusal={save.refusal} />
        <Group gap="xs">
          <Button type="submit" size="compact-md" loading={save.isBusy}>
            {t("frame.save")}
          </Button>
          <Button variant="default" size="compact-md" onClick={onDone}>
            {t("frame.cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
