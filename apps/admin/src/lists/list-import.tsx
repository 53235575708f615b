import { Alert, Button, Title } from "@mantine/core";
import { IconTableImport } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { FileDrop } from "../files/file-drop.tsx";
import { PageHead } from "../page/page-head.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { saveFile } from "../files/save-file.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { base64Of } from "../files/base64-of.ts";
import { quoted } from "./fault-words.ts";
import classes from "./list-import.module.css";
import { ReadList } from "./read-list.tsx";
import type { ShownList } from "./shown-list.ts";
import type { TakenBack } from "./use-take-list.ts";

export interface Given {
  name: string;
  base64: string;
}

/** Which heads a file lacks, by their names, and which of its heads nobody knows. */
interface WrongHeads {
  missing: readonly string[];
  unknown: readonly string[];
}

interface Properties {
  back: ReactNode;
  title: string;
  lead: string;
  /** So many rows are read of a file. */
  mostRows: number;
  /** What the file needs and what becomes of its rows. */
  how: readonly string[];
  blank: () => Promise<Parameters<typeof saveFile>[0]>;
  read: (
    given: Given,
  ) => Promise<{ ok: true; value: ShownList } | { ok: false; refusal: string; wrongHeads: WrongHeads | null }>;
  takeBack: (undo: string) => Promise<TakenBack>;
  onTaken: () => void;
}

/** A list comes in: choose the file, see what would come of each row, then import it. */
export function ListImport({ back, title, lead, mostRows, how, blank, read, takeBack, onTaken }: Properties) {
  const { t } = useWords();
  const [given, setGiven] = useState<Given | null>(null);
  const [shown, setShown] = useState<{ list: ShownList; times: number } | null>(null);
  const [heads, setHeads] = useState<WrongHeads | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const [stale, setStale] = useState<string | null>(null);
  const reading = useAsk(async (file: Given) => {
    const answer = await read(file);
    setHeads(answer.ok ? null : answer.wrongHeads);
    return answer;
  });

  const readAgain = async (file: Given) => {
    setGiven(file);
    const answer = await reading.take(file);
    setShown((now) => (answer === null ? null : { list: answer.value, times: (now?.times ?? 0) + 1 }));
  };
  const takeFile = async (file: File | null) => {
    setTooLarge(file === null);
    setHeads(null);
    setStale(null);
    if (file !== null) await readAgain({ name: file.name, base64: await base64Of(file) });
  };

  if (shown !== null)
    return (
      <>
        {stale !== null && (
          <Alert color="gold" variant="light" mb="md">
            {stale}
          </Alert>
        )}
        <ReadList
          key={shown.times}
          {...{ list: shown.list, title, back, takeBack, onTaken }}
          onAgain={() => {
            setShown(null);
            setStale(null);
          }}
          onStale={(words) => {
            setStale(words);
            if (given !== null) void readAgain(given);
          }}
        />
      </>
    );
  return (
    <>
      <PageHead back={back} title={title} lead={lead} />
      <div className={classes.entry}>
        <FileDrop
          icon={IconTableImport}
          label={t("lists.drop")}
          hint={t("lists.drop.hint", { count: mostRows })}
          isBusy={reading.isBusy}
          onFile={(file) => void takeFile(file)}
        />
        <RefusalAlert refusal={isTooLarge ? t("lists.tooLarge") : reading.refusal} />
        {heads !== null && (
          <ul className={classes.how}>
            {heads.missing.length > 0 && <li>{t("lists.heads.missing", { names: quoted(heads.missing) })}</li>}
            {heads.unknown.length > 0 && <li>{t("lists.heads.unknown", { names: quoted(heads.unknown) })}</li>}
          </ul>
        )}
        <HowTo how={how} blank={blank} />
      </div>
    </>
  );
}

function HowTo({ how, blank }: Pick<Properties, "how" | "blank">) {
  const { t } = useWords();
  const file = useAsk(async () => ({ ok: true as const, value: await blank() }));
  const save = async () => {
    const answer = await file.take(undefined);
    if (answer !== null) saveFile(answer.value);
  };
  return (
    <section>
      <Title order={2} size="h4">
        {t("lists.how")}
      </Title>
      <ul className={classes.how}>
        {how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button variant="default" mt="sm" loading={file.isBusy} onClick={() => void save()}>
        {t("lists.blank")}
      </Button>
      <RefusalAlert refusal={file.refusal} mt="sm" />
    </section>
  );
}
