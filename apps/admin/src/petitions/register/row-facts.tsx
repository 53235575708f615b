import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { VisuallyHidden } from "@mantine/core";
import { Fragment, type ReactNode } from "react";
import { useWords } from "../../frame/words.tsx";
import type { PetitionLook } from "./petition-columns.ts";
import type { PetitionLine } from "../rows.ts";

/** The line of facts under a voice's words, as far as the list shows them. */
export function RowFacts({ row, look }: { row: PetitionLine; look: PetitionLook }) {
  const { t } = useWords();
  const facts: [string, ReactNode][] = [];
  if (look.shows("number") && row.number !== null)
    facts.push(["number", t("petitions.number", { number: row.number, year: String(row.registerYear ?? "") })]);
  if (look.shows("kind") && row.kind !== "feedback") facts.push(["kind", t(`petitions.kind.${row.kind}`)]);
  if (look.shows("topic")) facts.push(["topic", t(`petitions.topic.${row.topic}`)]);
  if (look.shows("hamlet")) facts.push(["hamlet", row.hamletName ?? t("petitions.noHamlet")]);
  if (look.shows("received"))
    facts.push([
      "received",
      <>
        <VisuallyHidden>{t("petitions.received")} </VisuallyHidden>
        {writeDay(dayOf(row.receivedAt))}
      </>,
    ]);
  if (look.shows("channel")) facts.push(["channel", t(`petitions.channel.${row.channel}`)]);
  return facts.map(([name, fact], index) => (
    <Fragment key={name}>
      {index > 0 && " · "}
      {fact}
    </Fragment>
  ));
}
