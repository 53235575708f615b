import { IconCertificate, IconHelpCircle } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./publications.module.css";
import type { Register } from "./rows.ts";

/** Which law names the items and within how many days each begins, and whether its text was read. */
export function SourceLine({ register: { source, limit } }: { register: Register }) {
  const { t, language } = useWords();
  const isRead = source.read === "full-text";
  const Icon = isRead ? IconCertificate : IconHelpCircle;
  return (
    <p className={classes.source}>
      <Icon size={18} aria-hidden />
      <span>
        {limit !== null &&
          limit.count !== null &&
          `${t("publications.within", { count: t(`petitions.limits.count.${limit.unit}`, { count: limit.count }) })} `}
        {[source.title[language], source.number, source.article].filter(Boolean).join(", ")}
        {" – "}
        {t(`publications.read.${source.read}`)}
      </span>
    </p>
  );
}
