import { Button, FileButton, Group, Progress, Text } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../api.ts";
import { newId } from "../asking/new-id.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { upload } from "../files/upload.ts";
import { acceptedFiles } from "./accepted-files.ts";
import classes from "./publications.module.css";
import { ReleaseCard } from "./release-card.tsx";
import type { DocumentRow } from "./rows.ts";

type Replaced = { id: DocumentRow["releases"][number]["id"]; revision: number } | null;

/** The files of a document: each is looked into before it goes to the public page. */
export function ReleaseList({ document, mayKeep }: { document: DocumentRow; mayKeep: boolean }) {
  const { t, refusal: say } = useWords();
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const check = useAsk(client.publications.checkFile.mutate, ({ findings }) =>
    t(findings === 0 ? "publications.release.clean" : "publications.release.found", { count: findings }),
  );
  const { releases, publication } = document;

  const bring = async (file: File | null, replaces: Replaced) => {
    if (file === null) return;
    setRefusal(null);
    setShare(0);
    const answer = await upload(file, setShare);
    if (answer.ok)
      await check.take({ id: newId("release"), publicationId: publication.id, fileId: answer.value.id, replaces });
    else setRefusal(`${file.name}: ${say(answer.refusal)}`);
    setShare(null);
  };

  if (releases.length === 0 && !mayKeep) return null;
  return (
    <section className={classes.releases} aria-label={t("publications.releases")}>
      <Group justify="space-between">
        <h4>{t("publications.releases")}</h4>
        {mayKeep && (
          <FileButton accept={acceptedFiles} onChange={(file) => void bring(file, null)}>
            {(properties) => (
              <Button
                {...properties}
                variant="default"
                size="compact-md"
                loading={share !== null || check.isBusy}
                leftSection={<IconFileUpload size={16} aria-hidden />}
              >
                {t("publications.release.add")}
              </Button>
            )}
          </FileButton>
        )}
      </Group>
      {releases.length === 0 && (
        <Text size="sm" c="dimmed">
          {t("publications.release.none")}
        </Text>
      )}
      {share !== null && <Progress value={share * 100} mt="xs" aria-label={t("publications.release.add")} />}
      <RefusalAlert refusal={refusal ?? check.refusal} />
      {releases.map((release) => (
        <ReleaseCard
          key={release.id}
          release={release}
          mayKeep={mayKeep}
          isBusy={share !== null || check.isBusy}
          onReplace={(file) => void bring(file, { id: release.id, revision: release.revision })}
        />
      ))}
    </section>
  );
}
