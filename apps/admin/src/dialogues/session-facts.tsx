import { writeDay } from "@gandan/i18n";
import { Anchor } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "../api.ts";
import { pageAddress } from "../page/page-address.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";
import type { DialoguePage } from "./rows.ts";
import { roomPath } from "./room-path.ts";

/** What is set of a session, what was said at each step, and where its room stands on the network. */
export function SessionFacts({ page: { dialogue, chairTitle } }: { page: DialoguePage }) {
  const { t } = useWords();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const hamlets = dialogue.hamletIds.map((id) => chart?.units.find((unit) => unit.id === id)?.name ?? "");
  const fact = (name: string, value: ReactNode) =>
    value !== null &&
    value !== "" && (
      <div>
        <dt>{name}</dt>
        <dd className={classes.note}>{value}</dd>
      </div>
    );
  const dated = (day: typeof dialogue.announcedOn, text: string | null) =>
    day === null ? null : `${writeDay(day)}. ${text ?? ""}`;
  const phone = roomPath(dialogue.code);
  return (
    <section className={cards.card}>
      <h2>{t("dialogues.facts")}</h2>
      <dl className={cards.pairs}>
        {fact(t("dialogues.field.kind"), t(`dialogues.kind.${dialogue.kind}`))}
        {fact(t("dialogues.field.chair"), chairTitle)}
        {fact(t("dialogues.field.coChairs"), dialogue.coChairs)}
        {fact(t("dialogues.field.topics"), dialogue.topics.map((topic) => t(`petitions.topic.${topic}`)).join("; "))}
        {fact(t("dialogues.field.hamlets"), hamlets.length === 0 ? t("dialogues.hamlets.all") : hamlets.join(", "))}
        {fact(t("dialogues.field.invited"), dialogue.invited)}
        {dialogue.agenda.length > 0 &&
          fact(
            t("dialogues.field.agenda"),
            <ol>
              {dialogue.agenda.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>,
          )}
        {fact(t("dialogues.fact.announced"), dated(dialogue.announcedOn, dialogue.announcedBy))}
        {fact(t("dialogues.fact.conclusion"), dated(dialogue.concludedOn, dialogue.conclusion))}
        {fact(t("dialogues.fact.published"), dated(dialogue.publishedOn, dialogue.publishedBy))}
        {fact(t("dialogues.fact.cancelled"), dialogue.cancelReason)}
        {fact(
          t("dialogues.fact.phone"),
          <Anchor href={phone} target="_blank" rel="noreferrer">
            {pageAddress(phone).replace(/^https?:\/\//, "")}
          </Anchor>,
        )}
        {fact(
          t("dialogues.fact.projector"),
          <Anchor href={roomPath(dialogue.code, "chieu")} target="_blank" rel="noreferrer">
            {t("dialogues.projector.open")}
          </Anchor>,
        )}
      </dl>
    </section>
  );
}
