import { writeDay, writeWeekday } from "@gandan/i18n";
import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api } from "../api.ts";
import { pageAddress } from "../page/page-address.ts";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { QrCode } from "../page/qr-code.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./poster.module.css";
import { roomPath } from "./room-path.ts";
import type { DialoguePage } from "./rows.ts";

/** The notice of a session for the wall: what, when, where, and the code a phone asks with. */
export function PosterPage() {
  const { t } = useWords();
  const { dialogueId } = useParams({ from: "/desk/doi-thoai/$dialogueId/ap-phich" });
  const query = useQuery(api.dialogues.get.queryOptions({ dialogueId }));
  return (
    <>
      <div className={classes.screenOnly}>
        <PageHead
          title={t("dialogues.poster.title")}
          lead={t("dialogues.poster.lead")}
          back={
            <WayBack to="/doi-thoai/$dialogueId" params={{ dialogueId }}>
              {t("dialogues.one")}
            </WayBack>
          }
        >
          <Button color="earth" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t("dialogues.poster.print")}
          </Button>
        </PageHead>
      </div>
      <Shown query={query}>{(page) => <Poster page={page} />}</Shown>
    </>
  );
}

function Poster({ page: { dialogue } }: { page: DialoguePage }) {
  const { t, language } = useWords();
  const { commune } = useMe();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const hamlets = dialogue.hamletIds.map((id) => chart?.units.find((unit) => unit.id === id)?.name ?? "");
  const address = pageAddress(roomPath(dialogue.code));
  const { code, title } = dialogue;
  return (
    <article className={classes.paper} data-long={title.length > 70 || undefined}>
      <p className={classes.issuer}>{t(`frame.commune.${commune.kind}`, { name: commune.name })}</p>
      <p className={classes.kind}>{t("dialogues.poster.invites")}</p>
      <h2 className={classes.title}>{title}</h2>
      <dl className={classes.facts}>
        <div>
          <dt>{t("dialogues.poster.when")}</dt>
          <dd>
            {t("dialogues.poster.time", {
              from: dialogue.from,
              day: writeWeekday(dialogue.day, language).replace(writeDay(dialogue.day), "").trim(),
            })}
            <strong>{writeDay(dialogue.day)}</strong>
          </dd>
        </div>
        <div>
          <dt>{t("dialogues.poster.where")}</dt>
          <dd>{dialogue.place}</dd>
        </div>
        {hamlets.length > 0 && (
          <div>
            <dt>{t("dialogues.poster.who")}</dt>
            <dd className={classes.small}>{hamlets.join(", ")}</dd>
          </div>
        )}
        {dialogue.topics.length > 0 && (
          <div>
            <dt>{t("dialogues.poster.about")}</dt>
            <dd className={classes.small}>
              {dialogue.topics.map((topic) => t(`petitions.topic.${topic}`)).join("; ")}
            </dd>
          </div>
        )}
      </dl>
      <footer className={classes.foot}>
        <QrCode className={classes.qr} text={address} name={t("dialogues.poster.qr")} />
        <div>
          <p className={classes.call}>{t("dialogues.poster.ask")}</p>
          <p>{t("dialogues.poster.scan")}</p>
          <p className={classes.address}>{address}</p>
          <p className={classes.code}>
            {t("dialogues.poster.code")} <strong>{`${code.slice(0, 4)} ${code.slice(4)}`}</strong>
          </p>
          <p>{t("dialogues.poster.otherwise")}</p>
        </div>
      </footer>
    </article>
  );
}
