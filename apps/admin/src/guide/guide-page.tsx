import { Bundle } from "@gandan/domain/roles";
import { Button, Select } from "@mantine/core";
import { IconPrinter, IconVocabulary } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { GuidePaper } from "./guide-paper.tsx";
import classes from "./guide.module.css";
import { useGuideWords } from "./use-guide-words.ts";

/** The two pages of one's own role, to read and to print; who opens accounts may print those of the others. */
export function GuidePage() {
  const { t } = useWords();
  const { bundle: own } = useMe();
  const may = useMay();
  const { vai } = useSearch({ from: "/desk/huong-dan" });
  const navigate = useNavigate({ from: "/huong-dan" });
  const words = useGuideWords();
  const mayChoose = may("account.edit");
  const bundle = mayChoose ? (vai ?? own) : own;
  const say = words.data;
  return (
    <>
      <div className={classes.screenOnly}>
        <PageHead title={t("frame.nav.guide")} lead={say?.("guide.lead")}>
          {mayChoose && (
            <Select
              aria-label={say?.("guide.whose")}
              allowDeselect={false}
              value={bundle}
              data={Bundle.options.map((value) => ({ value, label: t(`roles.bundle.${value}`) }))}
              onChange={(chosen) =>
                void navigate({ search: { vai: Bundle.options.find((known) => known === chosen) }, replace: true })
              }
            />
          )}
          <Button
            variant="default"
            leftSection={<IconVocabulary size={18} aria-hidden />}
            renderRoot={(root) => <Link to="/huong-dan/thuat-ngu" {...root} />}
          >
            {t("glossary.title")}
          </Button>
          <Button color="earth" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {say?.("guide.print")}
          </Button>
        </PageHead>
      </div>
      <Shown query={words}>{(say) => <GuidePaper bundle={bundle} say={say} />}</Shown>
    </>
  );
}
