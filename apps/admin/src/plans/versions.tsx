import type { Instant } from "@gandan/domain/values";
import { writeInstant } from "@gandan/i18n";
import { Alert, Badge, Button, Group, Stack, Text, TextInput, Textarea } from "@mantine/core";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { offerUndo } from "../asking/undo-notice.tsx";
import { useWords } from "../frame/words.tsx";
import { type Comparison, Differences } from "./differences.tsx";
import classes from "./versions.module.css";

interface VersionRow {
  version: number;
  importedAt: Instant;
  personName: string;
  change: string;
  fileName: string;
}

interface Draft {
  text: string;
  change: string;
  /** The version whose text is being changed. */
  of: number;
}

interface Properties {
  planId: string;
  versions: readonly VersionRow[];
  source: string;
  comparison: Comparison | null;
  onCompare: (from: number, to: number) => void;
  mayAdd: boolean;
  onAdd: (text: string, change: string) => Promise<boolean>;
}

/** The texts a plan has had, what changed from one to the next, and a new one. */
export function Versions({ planId, versions, source, comparison, mayAdd, onCompare, onAdd }: Properties) {
  const { t } = useWords();
  const { draft, setDraft, drop } = useKeptDraft<Draft | null>(`plan-version-${planId}`, null);
  const newest = Math.max(...versions.map((version) => version.version));

  return (
    <Stack gap="md">
      <ul className={classes.list}>
        {[...versions]
          .sort((a, b) => b.version - a.version)
          .map((version) => (
            <li key={version.version} className={classes.version}>
              <div>
                <Text fw={600}>
                  {t("plans.versions.row", { version: version.version })}{" "}
                  {version.version === newest && <Badge variant="light">{t("plans.versions.current")}</Badge>}
                </Text>
                <Text size="sm" c="var(--gd-quiet)">
                  {[writeInstant(version.importedAt), version.personName, version.fileName]
                    .filter((part) => part !== "")
                    .join(" · ")}
                </Text>
                {version.change !== "" && <Text>{version.change}</Text>}
              </div>
              {version.version > 1 && (
                <Button
                  variant="default"
                  size="compact-md"
                  onClick={() => onCompare(version.version - 1, version.version)}
                >
                  {t("plans.versions.compare")}
                </Button>
              )}
            </li>
          ))}
      </ul>
      {comparison !== null && <Differences comparison={comparison} />}
      {mayAdd && draft === null && (
        <Group>
          <Button variant="default" onClick={() => setDraft({ text: source, change: "", of: newest })}>
            {t("plans.versions.add")}
          </Button>
        </Group>
      )}
      {mayAdd && draft !== null && (
        <Stack gap="sm">
          {draft.of !== newest && (
            <Alert color="gold" variant="light" role="alert">
              {t("plans.versions.add.older", { of: draft.of, newest })}
            </Alert>
          )}
          <TextInput
            label={t("plans.versions.add.change")}
            required
            value={draft.change}
            maxLength={2000}
            onChange={(event) => setDraft({ ...draft, change: event.currentTarget.value })}
          />
          <Textarea
            label={t("plans.versions.add.text")}
            autosize
            minRows={10}
            maxRows={24}
            value={draft.text}
            onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
          />
          <Group>
            <Button
              disabled={draft.change.trim() === "" || draft.text === source}
              onClick={async () => {
                if (await onAdd(draft.text, draft.change)) drop();
              }}
            >
              {t("plans.versions.add")}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                drop();
                offerUndo(t("plans.versions.add.left"), {
                  label: t("plans.proposals.undo"),
                  take: () => setDraft(draft),
                });
              }}
            >
              {t("frame.cancel")}
            </Button>
          </Group>
        </Stack>
      )}
    </Stack>
  );
}
