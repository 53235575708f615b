import type { Finding } from "@gandan/domain/plans";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconBulb, IconCircleX } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./findings.module.css";

/** A finding with what a person decided about it. */
export type JudgedFinding = Finding & { dismissed?: { reason: string; personName: string } | null };

interface Properties {
  findings: readonly JudgedFinding[];
  litId: string | null;
  onLight: (id: string | null) => void;
  /** Absent where the text may no longer be changed. */
  onFix?: ((finding: Finding) => void) | undefined;
  onDismiss?: ((finding: Finding) => void) | undefined;
  onRestore?: ((finding: Finding) => void) | undefined;
}

const looks = {
  error: { icon: IconCircleX, color: "alarm" },
  warning: { icon: IconAlertTriangle, color: "gold" },
  hint: { icon: IconBulb, color: "gray" },
} as const;

const weight = { error: 0, warning: 1, hint: 2 } as const;

/** What the rules say of the text, gravest first, each with its source and, where there is one, its fix. */
export function Findings({ findings, litId, onLight, onFix, onDismiss, onRestore }: Properties) {
  const { t, language } = useWords();
  const open = findings.filter((finding) => finding.dismissed == null);
  const dismissed = findings.filter((finding) => finding.dismissed != null);
  const count = (severity: Finding["severity"]) => open.filter((finding) => finding.severity === severity).length;
  const sorted = [...open].sort((a, b) => weight[a.severity] - weight[b.severity]);

  const card = (finding: JudgedFinding) => {
    const Look = looks[finding.severity].icon;
    return (
      <li
        key={finding.key}
        className={classes.finding}
        data-severity={finding.severity}
        data-lit={litId === finding.key || undefined}
        onMouseEnter={() => onLight(finding.key)}
      >
        <Group gap={8} wrap="nowrap" align="start">
          <Look size={18} aria-hidden className={classes.icon} />
          <div className={classes.words}>
            <Text>{finding.message[language]}</Text>
            <Text size="sm" c="var(--gd-quiet)">
              {t(`plans.severity.${finding.severity}`)} · {t(`plans.family.${finding.family}`)} ·{" "}
              {t("plans.findings.source", { source: finding.source[language] })}
            </Text>
            {finding.dismissed != null && (
              <Text size="sm">
                {t("plans.findings.dismissed", {
                  reason: finding.dismissed.reason,
                  person: finding.dismissed.personName,
                })}
              </Text>
            )}
            <Group gap={4} mt={4}>
              {finding.fix !== null && onFix !== undefined && finding.dismissed == null && (
                <Button size="compact-sm" variant="light" onClick={() => onFix(finding)}>
                  {finding.fix.text === ""
                    ? t("plans.findings.fix.remove")
                    : t("plans.findings.fix", { text: finding.fix.text })}
                </Button>
              )}
              {finding.span !== null && (
                <Button size="compact-sm" variant="subtle" onClick={() => onLight(finding.key)}>
                  {t("plans.findings.show")}
                </Button>
              )}
              {finding.dismissed == null && onDismiss !== undefined && (
                <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onDismiss(finding)}>
                  {t("plans.findings.dismiss")}
                </Button>
              )}
              {finding.dismissed != null && onRestore !== undefined && (
                <Button size="compact-sm" variant="subtle" onClick={() => onRestore(finding)}>
                  {t("plans.findings.restore")}
                </Button>
              )}
            </Group>
          </div>
        </Group>
      </li>
    );
  };

  return (
    <Stack gap="sm">
      <Text>
        {open.length === 0
          ? t("plans.findings.none")
          : t("plans.findings.summary", { errors: count("error"), warnings: count("warning"), hints: count("hint") })}
      </Text>
      <ul className={classes.list}>{sorted.map(card)}</ul>
      {dismissed.length > 0 && (
        <details className={classes.dismissed}>
          <summary>{t("plans.findings.dismissedCount", { count: dismissed.length })}</summary>
          <ul className={classes.list}>{dismissed.map(card)}</ul>
        </details>
      )}
    </Stack>
  );
}
