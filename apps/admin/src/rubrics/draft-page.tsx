import type { Id } from "@gandan/domain/values";
import { Alert, Button, Group, Menu, ActionIcon, Text } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type Outputs, client } from "../api.ts";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { Editor, useCheck } from "./editor/editor.tsx";
import { EnactWindow } from "./enact-window.tsx";
import { RemoveWindow } from "./remove-window.tsx";
import { SavingLine } from "./saving-line.tsx";
import { useRubricDraft } from "./use-rubric-draft.ts";

interface Properties {
  draftId: Id<"rubricDraft">;
  sight: Outputs["rubrics"]["draft"];
}

/** A draft being worked on: it saves itself, is checked as it is typed, and is put into force when it is whole. */
export function DraftPage({ draftId, sight }: Properties) {
  const { t, language } = useWords();
  const may = useMay();
  const navigate = useNavigate();
  const kept = useRubricDraft(draftId, sight);
  const { draft } = kept;
  const { name, figures } = sight;
  const check = useCheck({ draft, name, figures });
  const [asked, setAsked] = useState<"enact" | "remove" | null>(null);
  const enact = useAsk(client.rubrics.enact.mutate, t("rubrics.enact.done"));
  const remove = useAsk(client.rubrics.remove.mutate, t("rubrics.remove.done"));
  const blocking = check.defects.filter(({ isBlocking }) => isBlocking).length + check.gaps.length;
  const mayEnact = may("rubric.enact");

  const putIntoForce = async () => {
    if (!(await kept.keep())) return;
    const answer = await enact.take({ draftId, revision: kept.revision() });
    if (answer === null) return;
    kept.forget();
    const { id: rubricId, version } = answer.value;
    await navigate({ to: "/danh-gia/bo-tieu-chi/$rubricId", params: { rubricId }, search: { ban: version } });
  };
  const throwAway = async () => {
    if ((await remove.take({ draftId })) === null) return;
    kept.forget();
    await navigate({ to: "/danh-gia/bo-tieu-chi" });
  };

  return (
    <>
      <PageHead
        back={<WayBack to="/danh-gia/bo-tieu-chi">{t("rubrics.title")}</WayBack>}
        title={(draft.title[language] || draft.title.vi).trim() || t("rubrics.untitled")}
        lead={<SavingLine kept={kept} />}
      >
        {may("rubric.edit") && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="default" size={42} aria-label={t("rubrics.remove")}>
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item color="alarm" onClick={() => setAsked("remove")}>
                {t("rubrics.remove")}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
        {mayEnact && (
          <Button color="earth" disabled={blocking > 0} onClick={() => setAsked("enact")}>
            {t("rubrics.enact")}
          </Button>
        )}
      </PageHead>
      {!mayEnact && (
        <Text c="dimmed" size="sm" mb="sm">
          {t("rubrics.enact.notYours")}
        </Text>
      )}
      {kept.older !== null && (
        <Alert color="gold" variant="light" mb="md" role="alert">
          {t("rubrics.kept")}
          <Group gap="xs" mt="xs">
            <Button variant="default" size="compact-md" onClick={() => kept.settleOlder(true)}>
              {t("rubrics.kept.take")}
            </Button>
            <Button variant="subtle" size="compact-md" onClick={() => kept.settleOlder(false)}>
              {t("rubrics.kept.drop")}
            </Button>
          </Group>
        </Alert>
      )}
      <Editor
        {...{ draft, name, figures, check }}
        isLocked={!may("rubric.edit")}
        isInForce={false}
        change={kept.change}
        undo={kept.undo}
      />
      {asked === "enact" && (
        <EnactWindow
          warnings={check.defects.length}
          refusal={enact.refusal}
          isBusy={enact.isBusy}
          onConfirm={() => void putIntoForce()}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === "remove" && (
        <RemoveWindow
          refusal={remove.refusal}
          isBusy={remove.isBusy}
          onConfirm={() => void throwAway()}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
