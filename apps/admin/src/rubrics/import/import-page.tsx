import { type RubricDraft, draftOfAnnex, guessColumns, readAnnex } from "@gandan/domain/rubrics";
import { Button, Text } from "@mantine/core";
import { IconTableImport } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { type Outputs, client } from "../../api.ts";
import { FileDrop } from "../../files/file-drop.tsx";
import { PageHead } from "../../page/page-head.tsx";
import { WayBack } from "../../page/way-back.tsx";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import { base64Of } from "../../files/base64-of.ts";
import { AnnexExample } from "./annex-example.tsx";
import classes from "./import.module.css";
import { type Mapping, MappingPreview } from "./mapping-preview.tsx";

type Reading = Extract<Outputs["rubrics"]["read"], { ok: true }>["value"];

/** An annex comes in: choose the file, see what each column and line is taken for, change it, then take it into a draft. */
export function ImportPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [reading, setReading] = useState<Reading | null>(null);
  const [fields, setFields] = useState<readonly string[]>([]);
  const [isTooLarge, setTooLarge] = useState(false);
  const read = useAsk(async (given: { name: string; base64: string }) => {
    const answer = await client.rubrics.read.mutate(given);
    setFields(!answer.ok && "detail" in answer ? answer.detail.fields : []);
    return answer;
  });
  const begin = useAsk(client.rubrics.begin.mutate, t("rubrics.import.taken"));

  const takeFile = async (file: File | null) => {
    setTooLarge(file === null);
    if (file === null) return;
    const answer = await read.take({ name: file.name, base64: await base64Of(file) });
    if (answer !== null) setReading(answer.value);
  };
  const take = async (draft: RubricDraft) => {
    const answer = await begin.take({ from: "annex", draft });
    if (answer !== null)
      await navigate({
        to: "/danh-gia/bo-tieu-chi/$rubricId",
        params: { rubricId: answer.value.draftId },
        search: { phan: "tieu-chi" },
      });
  };

  if (reading !== null)
    return (
      <ReadAnnex
        reading={reading}
        refusal={begin.refusal}
        isBusy={begin.isBusy}
        onTake={(draft) => void take(draft)}
        onAgain={() => setReading(null)}
      />
    );
  return (
    <>
      <PageHead
        back={<WayBack to="/danh-gia/bo-tieu-chi">{t("rubrics.title")}</WayBack>}
        title={t("rubrics.import.title")}
        lead={t("rubrics.import.lead")}
      />
      <div className={classes.entry}>
        <FileDrop
          icon={IconTableImport}
          label={t("rubrics.import.drop")}
          hint={t("rubrics.import.drop.hint")}
          isBusy={read.isBusy}
          onFile={(file) => void takeFile(file)}
        />
        <RefusalAlert refusal={isTooLarge ? t("rubrics.import.tooLarge") : read.refusal} />
        {fields.length > 0 && (
          <div>
            {t("rubrics.import.fields")}
            <ul className={classes.fields}>
              {fields.map((field) => (
                <li key={field}>{field}</li>
              ))}
            </ul>
          </div>
        )}
        <AnnexExample />
      </div>
    </>
  );
}

interface ReadProperties {
  reading: Reading;
  refusal: string | null;
  isBusy: boolean;
  onTake: (draft: RubricDraft) => void;
  onAgain: () => void;
}

/** What was read, as a table to be looked at, or as the rubric that a JSON file holds. */
function ReadAnnex({ reading, refusal, isBusy, onTake, onAgain }: ReadProperties) {
  const { t, language } = useWords();
  const { tables } = reading;
  // The first table with the heads of an annex, else the longest.
  const [at, setAt] = useState(() => {
    const known = tables.findIndex((table) => guessColumns(table).headRow !== -1);
    const longest = Math.max(...tables.map(({ cells }) => cells.length));
    return known === -1
      ? Math.max(
          0,
          tables.findIndex(({ cells }) => cells.length === longest),
        )
      : known;
  });
  const [changed, setChanged] = useState<Mapping | null>(null);
  const table = tables[at];
  const mapping = useMemo(
    () => changed ?? (table === undefined ? null : { ...guessColumns(table), wanted: {} }),
    [changed, table],
  );
  const read = useMemo(
    () => (table === undefined || mapping === null ? null : readAnnex(table, mapping)),
    [table, mapping],
  );
  const draft = useMemo(
    () => (read === null ? reading.draft : draftOfAnnex(read, t("rubrics.import.groupText"))),
    [read, reading.draft, t],
  );
  if (draft === null) return null;
  const count = read?.rows.length ?? draft.rows.length;
  return (
    <>
      <PageHead
        back={<WayBack to="/danh-gia/bo-tieu-chi">{t("rubrics.title")}</WayBack>}
        title={t("rubrics.import.title")}
      >
        <Button variant="default" onClick={onAgain}>
          {t("rubrics.import.again")}
        </Button>
        <Button color="earth" loading={isBusy} disabled={count === 0} onClick={() => onTake(draft)}>
          {t("rubrics.import.take", { count })}
        </Button>
      </PageHead>
      <RefusalAlert refusal={refusal} mt="md" />
      {table === undefined || mapping === null || read === null ? (
        <Text>
          {t("rubrics.import.json", {
            title: draft.title[language] || draft.title.vi,
            leaves: draft.rows.filter(({ method }) => method.kind !== null).length,
          })}
        </Text>
      ) : (
        <MappingPreview
          {...{ tables, at, table, mapping, read, draft }}
          onTable={(next) => {
            setAt(next);
            setChanged(null);
          }}
          onMapping={setChanged}
        />
      )}
    </>
  );
}
