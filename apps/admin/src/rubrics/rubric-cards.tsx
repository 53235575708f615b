import { type Day, dayOf } from "@gandan/domain/values";
import { writeDay, writePoints } from "@gandan/i18n";
import { Badge, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { Outputs } from "../api.ts";
import { TextLink } from "../page/text-link.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./rubrics.module.css";

type Listed = Outputs["rubrics"]["list"];
type Rubric = Listed["rubrics"][number];

const natureColours = { decision: "indigo", illustration: "gold", frame: "gray" } as const;

/** What is being worked on, with what still keeps each from being put into force. */
export function DraftCards({ drafts }: { drafts: Listed["drafts"] }) {
  const { t } = useWords();
  return (
    <section>
      <h2 className={classes.heading}>{t("rubrics.drafts")}</h2>
      {drafts.length === 0 ? (
        <p className={classes.quiet}>{t("rubrics.drafts.empty")}</p>
      ) : (
        <ul className={classes.cards}>
          {drafts.map((draft) => (
            <li key={draft.id}>
              <div>
                <TextLink
                  to="/danh-gia/bo-tieu-chi/$rubricId"
                  params={{ rubricId: draft.id }}
                  search={{ phan: "tieu-chi" }}
                  fw={500}
                >
                  {draft.title.trim() || t("rubrics.untitled")}
                </TextLink>
                <p className={classes.quiet}>
                  {[
                    draft.decisionNumber,
                    t("rubrics.leaves", { count: draft.leaves }),
                    t("rubrics.savedAt", { when: writeDay(dayOf(draft.updatedAt)) }),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </div>
              {draft.gaps + draft.blocking > 0 && (
                <span className={classes.open}>
                  <IconAlertTriangle size={16} aria-hidden />{" "}
                  {t("rubrics.enact.notReady", { count: draft.gaps + draft.blocking })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Properties {
  rubrics: readonly Rubric[];
  /** Null where the person may not draft. */
  onBegin: ((rubric: Rubric, isNewVersion: boolean) => void) | null;
}

/** The rubrics in force: the office's own, the province's, and those that ship, each marked as what it is. */
export function RubricCards({ rubrics, onBegin }: Properties) {
  const { t, language } = useWords();
  const inWords = (from: Day, to: Day | null) =>
    to === null
      ? t("rubrics.applies", { from: writeDay(from) })
      : t("rubrics.applies.until", { from: writeDay(from), to: writeDay(to) });
  return (
    <section>
      <h2 className={classes.heading}>{t("rubrics.inForce")}</h2>
      <ul className={classes.cards}>
        {rubrics.map((rubric) => (
          <li key={`${rubric.id} ${rubric.version}`}>
            <div>
              <TextLink
                to="/danh-gia/bo-tieu-chi/$rubricId"
                params={{ rubricId: rubric.id }}
                search={{ phan: "tieu-chi", ban: rubric.version }}
                fw={500}
              >
                {rubric.title[language]}
              </TextLink>
              <p className={classes.quiet}>
                {[
                  rubric.decisionNumber,
                  rubric.issuer[language],
                  t("rubrics.leaves", { count: rubric.leaves }),
                  t("rubrics.total", { points: writePoints(rubric.total, language) }),
                  inWords(rubric.effectiveFrom, rubric.effectiveTo),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {rubric.notice !== null && <p className={classes.quiet}>{rubric.notice[language]}</p>}
              <div className={classes.marks}>
                <Badge variant="light" color={natureColours[rubric.nature]}>
                  {t(`rubrics.nature.${rubric.nature}`)}
                </Badge>
                <Badge variant="light" color="gray">
                  {t(`rubrics.from.${rubric.from}`)}
                </Badge>
                <Badge variant="light" color="gray">
                  {t("rubrics.version", { version: rubric.version })}
                </Badge>
              </div>
            </div>
            {onBegin !== null && (
              <Button variant="default" size="compact-md" onClick={() => onBegin(rubric, rubric.from === "own")}>
                {t(rubric.from === "own" ? "rubrics.nextVersion" : "rubrics.copy")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
