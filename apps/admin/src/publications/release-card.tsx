import { Button, FileButton, Group } from "@mantine/core";
import { IconCircleCheck, IconEyeOff, IconFileArrowLeft, IconShieldExclamation, IconWorld } from "@tabler/icons-react";
import { client } from "../api.ts";
import { Mark } from "../page/mark.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { FindingLine } from "./finding-line.tsx";
import classes from "./publications.module.css";
import { acceptedFiles } from "./accepted-files.ts";
import type { ReleaseRow } from "./rows.ts";

interface Properties {
  release: ReleaseRow;
  mayKeep: boolean;
  isBusy: boolean;
  onReplace: (file: File | null) => void;
}

/** A file on its way to the public page: what was found in it, what was decided of each, and whether it is public. */
export function ReleaseCard({ release, mayKeep, isBusy, onReplace }: Properties) {
  const { t } = useWords();
  const step = useAsk(client.publications.stepFile.mutate, t("publications.release.stepped"));
  const { id, revision, state, name, findings, kept, removed } = release;
  const open = findings.filter(({ key }) => !kept.some((decided) => decided.key === key));
  return (
    <div className={classes.release}>
      <div className={classes.wayHead}>
        <a href={`/files/${release.fileId}`} target="_blank" rel="noreferrer">
          {name}
        </a>
        <Standing state={state} open={open.length} />
      </div>
      {removed.length > 0 && (
        <p className={classes.quiet}>
          {t("publications.release.removed", {
            what: [...new Set(removed.map(({ ruleId }) => t(`publications.finding.${ruleId}`)))].join("; "),
          })}
        </p>
      )}
      {findings.length > 0 && (
        <ul className={classes.findings}>
          {findings.map((finding) => (
            <FindingLine
              key={finding.key}
              finding={finding}
              release={release}
              mayKeep={mayKeep && state === "checked"}
            />
          ))}
        </ul>
      )}
      <RefusalAlert refusal={step.refusal} />
      {mayKeep && (
        <Group gap="xs" mt="xs">
          {(state === "checked" || state === "taken-down") && (
            <Button
              size="compact-md"
              disabled={open.length > 0}
              loading={step.isBusy}
              leftSection={<IconWorld size={16} aria-hidden />}
              onClick={() => void step.take({ id, revision, step: "publish" })}
            >
              {t("publications.release.publish")}
            </Button>
          )}
          {(state === "checked" || state === "published") && (
            <>
              <FileButton accept={acceptedFiles} onChange={onReplace}>
                {(properties) => (
                  <Button
                    {...properties}
                    variant="default"
                    size="compact-md"
                    loading={isBusy}
                    leftSection={<IconFileArrowLeft size={16} aria-hidden />}
                  >
                    {t("publications.release.replace")}
                  </Button>
                )}
              </FileButton>
              <Button
                variant="subtle"
                color="gray"
                size="compact-md"
                leftSection={<IconEyeOff size={16} aria-hidden />}
                onClick={() => void step.take({ id, revision, step: "take-down" })}
              >
                {t(state === "checked" ? "publications.release.drop" : "publications.release.take-down")}
              </Button>
            </>
          )}
        </Group>
      )}
    </div>
  );
}

const marks = {
  blocked: [IconShieldExclamation, "bad"],
  cleared: [IconCircleCheck, "care"],
  published: [IconWorld, "good"],
  "taken-down": [IconEyeOff, "plain"],
  replaced: [IconEyeOff, "plain"],
} as const;

function Standing({ state, open }: { state: ReleaseRow["state"]; open: number }) {
  const { t } = useWords();
  const shown = state === "checked" ? (open > 0 ? "blocked" : "cleared") : state;
  return <Mark mark={marks[shown]} words={t(`publications.release.state.${shown}`, { count: open })} />;
}
