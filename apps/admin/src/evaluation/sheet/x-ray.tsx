import { IconAlertTriangle, IconEye, IconInfoCircle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type Outputs, api } from "../../api.ts";
import { EmptyState } from "../../page/empty-state.tsx";
import { Shown } from "../../asking/shown.tsx";
import { TextLink } from "../../page/text-link.tsx";
import { useWords } from "../../frame/words.tsx";
import type { EvaluationPage } from "../rows.ts";
import { useCommuneAsked } from "../use-commune-asked.ts";
import { useScoreWords } from "../use-score-words.ts";
import classes from "./x-ray.module.css";

type Finding = Outputs["evaluation"]["xRay"][number];

const signs = { serious: IconAlertTriangle, warning: IconEye, note: IconInfoCircle } as const;

/** What of the sheet asks to be looked at again before somebody else does; it proves nothing. */
export function XRay({ page }: { page: EvaluationPage }) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const query = useQuery(api.evaluation.xRay.queryOptions({ ...useCommuneAsked(page), level: page.level }));
  return (
    <Shown query={query}>
      {(findings) =>
        findings.length === 0 ? (
          <EmptyState title={t("evaluation.xRay.none")} text={t("evaluation.xRay.lead")} />
        ) : (
          <>
            <p className={classes.lead}>{t("evaluation.xRay.lead")}</p>
            <ul className={classes.findings}>
              {findings.map((finding) => {
                const Sign = signs[finding.severity];
                return (
                  <li key={finding.code + finding.link.id} data-severity={finding.severity}>
                    <span className={classes.severity}>
                      <Sign size={16} aria-hidden />
                      {t(`evaluation.xRay.${finding.severity}`)}
                    </span>
                    <span>{say.finding(finding)}</span>
                    <Look page={page} finding={finding} />
                  </li>
                );
              })}
            </ul>
          </>
        )
      }
    </Shown>
  );
}

function Look({ page, finding: { link } }: { page: EvaluationPage; finding: Finding }) {
  const { t } = useWords();
  if (link.kind === "register")
    return link.id === "tasks" ? (
      <TextLink to="/cong-viec">{t("evaluation.xRay.tasks")}</TextLink>
    ) : (
      <TextLink to="/tieng-dan">{t("evaluation.xRay.petitions")}</TextLink>
    );
  const code =
    link.kind === "leaf"
      ? link.id
      : Object.entries(page.entries.leaves).find(([, { evidence }]) => evidence.includes(link.id))?.[0];
  return code === undefined ? null : (
    <TextLink
      from="/danh-gia/$year"
      to="/danh-gia/$year"
      search={(before) => ({ ...before, phan: undefined, loc: undefined, tc: code })}
    >
      {t("evaluation.xRay.open")}
    </TextLink>
  );
}
