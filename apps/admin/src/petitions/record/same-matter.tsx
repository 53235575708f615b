import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { TextLink } from "../../page/text-link.tsx";
import { api, client } from "../../api.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import { LinkedMatters } from "./linked-matters.tsx";
import classes from "./record.module.css";
import type { PetitionPage } from "../rows.ts";

/** The matters about the same cause: those already linked, and others that may be. */
export function SameMatter({ page }: { page: PetitionPage }) {
  const { t } = useWords();
  const { petition, sameAs, steps } = page;
  const mayLink = steps.includes("assign") || steps.includes("accept");
  const { text, name, hamletId, id: except } = petition;
  const wanted = { text: text.slice(0, 20_000), name, hamletId, except };
  const similar = useQuery(api.petitions.similar.queryOptions(wanted, { enabled: mayLink, staleTime: 60_000 })).data;
  const link = useAsk(client.petitions.link.mutate, t("petitions.similar.linked"));
  const linked = new Set(sameAs.map(({ id }) => id));
  const others = (similar ?? []).filter((found) => !linked.has(found.petition.id));
  if (sameAs.length === 0 && others.length === 0) return null;
  return (
    <section className={classes.same}>
      {sameAs.length > 0 && (
        <LinkedMatters
          page={page}
          onUnlink={mayLink ? () => void link.take({ petitionId: petition.id, firstId: null }) : null}
        />
      )}
      {others.length > 0 && (
        <>
          <h3 className={classes.heading}>{t("petitions.similar")}</h3>
          <ul className={classes.others}>
            {others.map((found) => (
              <li key={found.petition.id}>
                <TextLink to="/tieng-dan" search={{ id: found.petition.id }}>
                  {found.petition.text.slice(0, 120)}
                </TextLink>{" "}
                <span className={classes.quiet}>
                  {[
                    writeDay(dayOf(found.petition.receivedAt)),
                    found.hamletName,
                    t("petitions.similar.percent", { percent: found.percent }),
                    found.isSamePerson ? t("petitions.similar.person") : null,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>{" "}
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => void link.take({ petitionId: petition.id, firstId: found.petition.id })}
                >
                  {t("petitions.similar.link")}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <RefusalAlert refusal={link.refusal} />
    </section>
  );
}
