import { ActionIcon, Button, Group, Text } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { api } from "../api.ts";

import { monthAfter, monthFrom, monthWords } from "../page/month.ts";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./hamlet-sheet.module.css";
import { HamletSheet } from "./hamlet-sheet.tsx";
import { withinASentence } from "./within-a-sentence.ts";

/** A hamlet's month as one page to print and read aloud. */
export function HamletSheetPage() {
  const { t } = useWords();
  const me = useMe();
  const { hamletId } = useParams({ from: "/desk/thon/$hamletId/phieu" });
  const { thang } = useSearch({ from: "/desk/thon/$hamletId/phieu" });
  const navigate = useNavigate({ from: "/thon/$hamletId/phieu" });
  const month = monthFrom(thang, me.today);
  const query = useQuery(api.hamlets.sheet.queryOptions({ hamletId, month }));
  const go = (count: number) => void navigate({ search: { thang: monthAfter(month, count) }, replace: true });

  return (
    <>
      <div className={classes.screenOnly}>
        <PageHead
          title={
            query.data === undefined
              ? t("hamlets.sheet")
              : t("hamlets.sheet.of", { name: withinASentence(query.data.hamlet.name) })
          }
          lead={t("hamlets.sheet.lead")}
          back={<WayBack to="/thon">{t("hamlets.title")}</WayBack>}
        >
          <Group gap={4} wrap="nowrap">
            <ActionIcon variant="default" size={40} aria-label={t("hamlets.month.before")} onClick={() => go(-1)}>
              <IconChevronLeft size={18} />
            </ActionIcon>
            <Text className={classes.month} aria-live="polite">
              {t("hamlets.month", monthWords(month))}
            </Text>
            <ActionIcon variant="default" size={40} aria-label={t("hamlets.month.after")} onClick={() => go(1)}>
              <IconChevronRight size={18} />
            </ActionIcon>
          </Group>
          <Button color="earth" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t("hamlets.print")}
          </Button>
        </PageHead>
      </div>
      <Shown query={query}>{(sheet) => <HamletSheet sheet={sheet} today={me.today} />}</Shown>
    </>
  );
}
