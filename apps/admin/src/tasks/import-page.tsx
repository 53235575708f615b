import { Alert, Button, Text, Title } from "@mantine/core";
import { IconTableImport } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type Outputs, client } from "../api.ts";
import { FileDrop } from "../frame/file-drop.tsx";
import { PageHead } from "../frame/page-head.tsx";
import { RefusalAlert } from "../frame/refusal-alert.tsx";
import { saveFile } from "../frame/save-file.ts";
import { useAsk } from "../frame/use-ask.ts";
import { WayBack } from "../frame/way-back.tsx";
import { useWords } from "../frame/words.tsx";
import { base64Of } from "../plans/base64-of.ts";
import type { ListRead } from "./list-line.tsx";
import classes from "./list-import.module.css";
import { ReadList } from "./read-list.tsx";

type WrongHeads = Extract<Outputs["tasks"]["readList"], { detail: unknown }>["detail"];
interface Given {
  name: string;
  base64: string;
}

/** A list of tasks comes in: choose the file, see what would come of each row, then import it. */
export function ImportPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [given, setGiven] = useState<Given | null>(null);
  const [shown, setShown] = useState<{ read: ListRead; times: number } | null>(null);
  const [heads, setHeads] = useState<WrongHeads | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const [stale, setStale] = useState<string | null>(null);
  const reading = useAsk(async (file: Given) => {
    const answer = await client.tasks.readList.mutate(file);
    setHeads(!answer.ok && "detail" in answer ? answer.detail : null);
    return answer;
  });

  const read = async (file: Given) => {
    setGiven(file);
    const answer = await reading.take(file);
    setShown((now) => (answer === null ? null : { read: answer.value, times: (now?.times ?? 0) + 1 }));
  };
  const takeFile = async (file: File | null) => {
    setTooLarge(file === null);
    setHeads(null);
    setStale(null);
    if (file !== null) await read({ name: file.name, base64: await base64Of(file) });
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
          read={shown.read}
          onAgain={() => {
            setShown(null);
            setStale(null);
          }}
          onTaken={() => void navigate({ to: "/cong-viec", search: { sort: "updated", order: "desc" } })}
          onStale={(words) => {
            setStale(words);
            if (given !== null) void read(given);
          }}
        />
      </>
    );
  return (
    <>
      <PageHead
        back={<WayBack to="/cong-viec">{t("tasks.title")}</WayBack>}
        title={t("tasks.list.title")}
        lead={t("tasks.list.lead")}
      />
      <div className={classes.entry}>
        <FileDrop
          icon={IconTableImport}
          label={t("tasks.list.drop")}
          hint={t("tasks.list.drop.hint")}
          isBusy={reading.isBusy}
          onFile={(file) => void takeFile(file)}
        />
        <RefusalAlert refusal={isTooLarge ? t("tasks.list.tooLarge") : reading.refusal} />
        {heads !== null && <Heads heads={heads} />}
        <HowTo />
      </div>
    </>
  );
}

/** Which heads the file lacks, and which of its heads nobody knows. */
function Heads({ heads: { missing, unknown } }: { heads: WrongHeads }) {
  const { t } = useWords();
  const names = missing.map((column) => `“${t(`tasks.list.column.${column}`)}”`).join(", ");
  return (
    <ul className={classes.how}>
      {names !== "" && <li>{t("tasks.list.heads.missing", { names })}</li>}
      {unknown.length > 0 && (
        <li>{t("tasks.list.heads.unknown", { names: unknown.map((name) => `“${name}”`).join(", ") })}</li>
      )}
    </ul>
  );
}

function HowTo() {
  const { t, language } = useWords();
  const blank = useAsk(async () => ({
    ok: true as const,
    value: await client.tasks.table.query({ format: "xlsx", language, isBlank: true }),
  }));
  const names = {
    title: t("tasks.list.column.title"),
    position: t("tasks.list.column.position"),
    code: t("tasks.list.column.code"),
  };
  const save = async () => {
    const answer = await blank.take(undefined);
    if (answer !== null) saveFile(answer.value);
  };
  return (
    <section>
      <Title order={2} size="h4">
        {t("tasks.list.how")}
      </Title>
      <ul className={classes.how}>
        {(["columns", "new", "changed", "never"] as const).map((line) => (
          <li key={line}>
            <Text span>{t(`tasks.list.how.${line}`, names)}</Text>
          </li>
        ))}
      </ul>
      <Button variant="default" mt="sm" loading={blank.isBusy} onClick={() => void save()}>
        {t("tasks.list.blank")}
      </Button>
      <RefusalAlert refusal={blank.refusal} mt="sm" />
    </section>
  );
}
