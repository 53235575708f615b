import { Button, Progress, Title } from "@mantine/core";
import { IconAlertTriangle, IconMessage2, IconPrinter, IconUser } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Outputs } from "../api.ts";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./hamlets.module.css";

type Hamlet = Outputs["hamlets"]["list"][number];

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** One hamlet in words that open their rows. */
export function HamletCard({ hamlet }: { hamlet: Hamlet }) {
  const { t } = useWords();
  const may = useMay();
  const { id, name, headName, tally, voices } = hamlet;
  return (
    <article className={classes.card}>
      <Title order={2} size="h3">
        {name}
      </Title>
      <p className={classes.head} data-vacant={headName === null || undefined}>
        <IconUser size={16} aria-hidden />
        {headName ?? t("hamlets.noHead")}
      </p>
      <Progress.Root size={8} aria-hidden>
        <Progress.Section value={share(tally.done, tally.total)} color="leaf" />
        <Progress.Section value={share(tally.moving, tally.total)} color="indigo" />
        <Progress.Section value={share(tally.late, tally.total)} color="alarm" />
      </Progress.Root>
      <ul className={classes.lines}>
        <li>
          <Link to="/cong-viec" search={{ hamletId: id }} className={classes.line}>
            {tally.total === 0 ? t("hamlets.tasks.none") : t("hamlets.tasks", { done: tally.done, total: tally.total })}
          </Link>
        </li>
        {tally.late > 0 && (
          <li>
            <Link to="/cong-viec" search={{ hamletId: id, late: true }} className={classes.line} data-tone="late">
              <IconAlertTriangle size={16} aria-hidden />
              {t("hamlets.late", { count: tally.late })}
            </Link>
          </li>
        )}
        {may("petition.read") && voices > 0 && (
          <li>
            <Link to="/tieng-dan" search={{ thon: id }} className={classes.line}>
              <IconMessage2 size={16} aria-hidden />
              {t("hamlets.voices", { count: voices })}
            </Link>
          </li>
        )}
      </ul>
      <Button
        component={Link}
        to={`/thon/${id}/phieu`}
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        aria-label={t("hamlets.sheet.named", { name })}
      >
        {t("hamlets.sheet")}
      </Button>
    </article>
  );
}
