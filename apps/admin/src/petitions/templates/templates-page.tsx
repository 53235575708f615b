import { Button } from "@mantine/core";
import { IconPencilPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Outputs, api } from "../../api.ts";
import { EmptyState } from "../../page/empty-state.tsx";
import { PageHead } from "../../page/page-head.tsx";
import { WayBack } from "../../page/way-back.tsx";
import { Shown } from "../../asking/shown.tsx";
import { useMay } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { TemplateCard } from "./template-card.tsx";
import { TemplateWindow } from "./template-window.tsx";
import classes from "./templates.module.css";

type Template = Outputs["petitions"]["templates"][number];

/** The answer templates that the commune keeps for itself: those in use, and below them those that are not any more. */
export function TemplatesPage() {
  const { t } = useWords();
  const mayEdit = useMay()("petition.template");
  const query = useQuery(api.petitions.templates.queryOptions());
  const [edited, setEdited] = useState<Template | "new" | null>(null);
  return (
    <>
      <PageHead
        back={<WayBack to="/tieng-dan/theo-doi">{t("petitions.watch")}</WayBack>}
        title={t("petitions.templates")}
        lead={t("petitions.templates.lead")}
      >
        {mayEdit && (
          <Button color="earth" leftSection={<IconPencilPlus size={18} aria-hidden />} onClick={() => setEdited("new")}>
            {t("petitions.templates.new")}
          </Button>
        )}
      </PageHead>
      <Shown query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t("petitions.templates.none")} text={t("petitions.templates.none.text")} />
          ) : (
            <Lists rows={rows} onEdit={mayEdit ? setEdited : null} />
          )
        }
      </Shown>
      {edited !== null && (
        <TemplateWindow
          key={edited === "new" ? "new" : edited.id}
          template={edited === "new" ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}

function Lists({ rows, onEdit }: { rows: readonly Template[]; onEdit: ((template: Template) => void) | null }) {
  const { t } = useWords();
  const retired = rows.filter(({ retiredAt }) => retiredAt !== null);
  return (
    <>
      <ul className={classes.list}>
        {rows
          .filter(({ retiredAt }) => retiredAt === null)
          .map((template) => (
            <TemplateCard key={template.id} template={template} onEdit={onEdit} />
          ))}
      </ul>
      {retired.length > 0 && (
        <details className={classes.retired}>
          <summary>{t("petitions.templates.retired", { count: retired.length })}</summary>
          <ul className={classes.list}>
            {retired.map((template) => (
              <TemplateCard key={template.id} template={template} onEdit={null} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
