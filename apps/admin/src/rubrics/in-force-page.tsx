import { completeDraft } from "@gandan/domain/rubrics";
import { Badge, Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Outputs } from "../api.ts";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { useWords } from "../frame/words.tsx";
import { Editor, useCheck } from "./editor/editor.tsx";

const nothing = () => {};

/** A rubric in force: everything to be read, nothing to be changed. */
export function InForcePage({ sight }: { sight: Outputs["rubrics"]["get"] }) {
  const { t, language } = useWords();
  const { draft, name, figures } = sight;
  const check = useCheck({ draft, name, figures });
  const save = () => {
    const { rubric } = completeDraft(draft, name);
    const address = URL.createObjectURL(new Blob([JSON.stringify(rubric, null, 2)], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `${name.id}.${name.version}.json`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <>
      <PageHead
        back={<WayBack to="/danh-gia/bo-tieu-chi">{t("rubrics.title")}</WayBack>}
        title={draft.title[language] || draft.title.vi}
        lead={
          <>
            <Badge variant="light" mr="xs" color={draft.nature === "illustration" ? "gold" : "indigo"}>
              {t(`rubrics.nature.${draft.nature}`)}
            </Badge>
            {t("rubrics.lead.locked")} {draft.notice[language]}
          </>
        }
      >
        <Button
          variant="default"
          renderRoot={(properties) => (
            <Link
              {...properties}
              to="/danh-gia/bo-tieu-chi/$rubricId/doi-chieu"
              params={{ rubricId: name.id }}
              search={{ ban: name.version }}
            />
          )}
        >
          {t("rubrics.mapping.open")}
        </Button>
        <Button variant="default" onClick={save}>
          {t("rubrics.json")}
        </Button>
      </PageHead>
      <Editor {...{ draft, name, figures, check }} isLocked isInForce change={nothing} undo={null} />
    </>
  );
}
