import { writeInstant } from "@gandan/i18n";
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../api.ts";
import { ReasonWindow } from "../asking/reason-window.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./publications.module.css";
import type { ReleaseRow } from "./rows.ts";

interface Properties {
  finding: ReleaseRow["findings"][number];
  release: ReleaseRow;
  mayKeep: boolean;
}

/** Something found in a file: what and where, and why it stays once that was decided. */
export function FindingLine({ finding, release, mayKeep }: Properties) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const keep = useAsk(client.publications.keepFinding.mutate, t("publications.finding.kept.done"));
  const { key, ruleId, place, excerpt } = finding;
  const decided = release.kept.find((one) => one.key === key);
  const Icon = decided === undefined ? IconAlertTriangle : IconCircleCheck;
  return (
    <li data-decided={decided !== undefined || undefined}>
      <Icon size={18} aria-hidden />
      <div>
        <p>
          <strong>{t(`publications.finding.${ruleId}`)}</strong>{" "}
          <span className={classes.quiet}>{t(`publications.place.${place.part}`, { name: place.name })}</span>
        </p>
        {excerpt !== "" && <p className={classes.excerpt}>{excerpt}</p>}
        {decided === undefined ? (
          <p className={classes.quiet}>{t(`publications.finding.${ruleId}.mend`)}</p>
        ) : (
          <p className={classes.quiet}>
            {t("publications.finding.kept", { reason: decided.reason, at: writeInstant(decided.at) })}
          </p>
        )}
        {mayKeep && decided === undefined && (
          <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
            {t("publications.finding.keep")}
          </Button>
        )}
      </div>
      {isAsking && (
        <ReasonWindow
          title={t(`publications.finding.${ruleId}`)}
          text={t("publications.finding.keep.text")}
          confirm={t("publications.finding.keep")}
          sending={keep}
          onConfirm={(reason) =>
            void keep
              .take({ id: release.id, key, reason, revision: release.revision })
              .then((answer) => answer !== null && setAsking(false))
          }
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}
