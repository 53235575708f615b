import { type Position, holdersOf } from "@gandan/domain/roles";
import { writeDay, writeWeekday } from "@gandan/i18n";
import { Button, Group } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type Outputs, api } from "../api.ts";
import { Shown } from "../asking/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { WayBack } from "../page/way-back.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./handover.module.css";
import { OpenTasks, OpenVoices } from "./handover-tables.tsx";

/** Everything open under a position, as the paper on which one person hands it to the next. */
export function HandoverPage() {
  const { t } = useWords();
  const { positionId } = useParams({ strict: false });
  const query = useQuery(api.roles.chart.queryOptions({}));
  return (
    <Shown query={query}>
      {(chart) => {
        const position = chart.positions.find((known) => known.id === positionId);
        if (position === undefined) return <p>{t("roles.position.gone")}</p>;
        return <Paper chart={chart} position={position} />;
      }}
    </Shown>
  );
}

function Paper({ chart, position }: { chart: Outputs["roles"]["chart"]; position: Position }) {
  const { t, language } = useWords();
  const me = useMe();
  const query = useQuery(api.roles.handover.queryOptions({ positionId: position.id }));
  const holders = holdersOf(chart, position.id, chart.today).map((person) => person.name);
  const unit = chart.units.find((known) => known.id === position.unitId)?.name ?? "";
  return (
    <div className={classes.page}>
      <title>{`${t("roles.handover.heading")} – Gần Dân`}</title>
      <Group className={classes.bar} justify="space-between">
        <WayBack to="/danh-ba" search={{ "chuc-danh": position.id }}>
          {t("roles.handover.back")}
        </WayBack>
        <Button color="earth" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => globalThis.print()}>
          {t("roles.handover.print")}
        </Button>
      </Group>
      <article className={classes.paper} lang={language}>
        <header className={classes.head}>
          <div>
            <p>{t("roles.handover.issuer")}</p>
            <p className={classes.strong}>
              {t(`frame.commune.${me.commune.kind}`, { name: me.commune.name }).toLocaleUpperCase("vi")}
            </p>
          </div>
          <div>
            <p className={classes.strong}>{t("roles.handover.nation")}</p>
            <p className={classes.strong}>{t("roles.handover.motto")}</p>
          </div>
        </header>
        <h1 className={classes.title}>{t("roles.handover.heading")}</h1>
        <div>
          <p>{t("roles.handover.of", { title: unit === "" ? position.title : `${position.title}, ${unit}` })}</p>
          <p>{t("roles.handover.day", { day: writeDay(chart.today) })}</p>
          <p>{t("roles.handover.givesName", { name: holders.join(", ") || "……………………………………" })}</p>
          <p>{t("roles.handover.takesName")}</p>
        </div>
        <p>{t("roles.handover.lead", { day: writeWeekday(chart.today, language) })}</p>
        <Shown query={query}>
          {(open) =>
            open.ok ? (
              <>
                <OpenTasks tasks={open.value.tasks} />
                <OpenVoices voices={open.value.voices} />
              </>
            ) : (
              <p role="alert">{t(open.refusal)}</p>
            )
          }
        </Shown>
        <footer className={classes.signatures}>
          <div>
            <p className={classes.strong}>{t("roles.handover.gives")}</p>
            <p>{t("roles.handover.sign")}</p>
            <p className={classes.signer}>{holders.length === 1 ? holders[0] : ""}</p>
          </div>
          <div>
            <p className={classes.strong}>{t("roles.handover.takes")}</p>
            <p>{t("roles.handover.sign")}</p>
            <p className={classes.signer} />
          </div>
        </footer>
      </article>
    </div>
  );
}
