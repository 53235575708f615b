import type { Posting } from "@gandan/domain/publications";
import { Button, Checkbox, Fieldset, FileButton, Group, MultiSelect, Progress, Stack, TextInput } from "@mantine/core";
import { IconCamera, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useNewest } from "../asking/use-newest.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { DayField } from "../page/day-field.tsx";
import { upload } from "../files/upload.ts";
import classes from "./publications.module.css";
import type { DocumentRow, Hamlet } from "./rows.ts";

interface Properties {
  posting: Posting;
  hamlets: readonly Hamlet[];
  /** Photos that were kept before, by name. */
  known: DocumentRow["photos"];
  onChange: (posting: Posting) => void;
  onRemove: () => void;
}

/** One way in which a document was made public: places, days, a link or a photo of the board. */
export function PostingFields({ posting, hamlets, known, onChange, onRemove }: Properties) {
  const { t, refusal: say } = useWords();
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { way, isAtSeat, hamletIds, note, from, to, photoIds } = posting;
  const change = (some: Partial<Posting>) => onChange({ ...posting, ...some });

  const newest = useNewest({ posting, onChange });
  const bring = async (files: File[]) => {
    setRefusal(null);
    const kept: Posting["photoIds"] = [];
    for (const file of files) {
      setShare(0);
      const answer = await upload(file, setShare);
      if (answer.ok) kept.push(answer.value.id);
      else setRefusal(`${file.name}: ${say(answer.refusal)}`);
    }
    setShare(null);
    const { posting: now, onChange: put } = newest.current;
    put({ ...now, photoIds: [...now.photoIds, ...kept].slice(0, 20) });
  };

  return (
    <Fieldset legend={t(`publications.way.${way}`)}>
      <Stack gap="sm">
        {way !== "website" && (
          <>
            {way === "posting" && (
              <Checkbox
                label={t("publications.seat")}
                checked={isAtSeat}
                onChange={(event) => change({ isAtSeat: event.currentTarget.checked })}
              />
            )}
            <MultiSelect
              label={t("publications.field.hamlets")}
              searchable
              clearable
              filter={accentBlind}
              value={hamletIds}
              data={hamlets.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(values) =>
                change({ hamletIds: hamlets.map(({ id }) => id).filter((id) => values.includes(id)) })
              }
            />
          </>
        )}
        <TextInput
          label={t(`publications.field.note.${way}`)}
          maxLength={500}
          value={note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <div className={classes.days}>
          <DayField
            label={t("publications.field.from")}
            value={from}
            onChange={(day) => day !== null && change({ from: day })}
          />
          <DayField label={t("publications.field.to")} value={to} clearable onChange={(day) => change({ to: day })} />
        </div>
        {photoIds.length > 0 && (
          <ul className={classes.photos}>
            {photoIds.map((id) => (
              <li key={id}>
                <img
                  src={`/files/${id}`}
                  alt={known.find((photo) => photo.id === id)?.name ?? t("publications.field.photo")}
                />
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  leftSection={<IconTrash size={14} aria-hidden />}
                  onClick={() => change({ photoIds: photoIds.filter((kept) => kept !== id) })}
                >
                  {t("publications.photo.drop")}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {share !== null && <Progress value={share * 100} aria-label={t("publications.field.photo")} />}
        <RefusalAlert refusal={refusal} />
        <Group justify="space-between">
          <FileButton multiple accept="image/*" onChange={(files) => void bring(files)}>
            {(properties) => (
              <Button
                {...properties}
                variant="default"
                size="compact-md"
                loading={share !== null}
                leftSection={<IconCamera size={16} aria-hidden />}
              >
                {t("publications.field.photo")}
              </Button>
            )}
          </FileButton>
          <Button variant="subtle" color="gray" size="compact-md" onClick={onRemove}>
            {t("publications.posting.remove")}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
