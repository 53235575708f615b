import type { GlossaryTerm } from "@gandan/domain/glossary";
import { IconCertificate, IconHelpCircle, IconInfoCircle } from "@tabler/icons-react";
import classes from "./term-words.module.css";
import { useWords } from "../frame/words.tsx";

/** What a term means, what a law says of it and how far that law was read; without a law it is said to be plain explanation. */
export function TermWords({ term: { meaning, rule } }: { term: GlossaryTerm }) {
  const { t, language } = useWords();
  if (rule === null)
    return (
      <div className={classes.words}>
        <p>{meaning[language]}</p>
        <p className={classes.source}>
          <IconInfoCircle size={16} aria-hidden />
          {t("glossary.plain")}
        </p>
      </div>
    );
  const { title, number, article, read } = rule.source;
  const Icon = read === "full-text" ? IconCertificate : IconHelpCircle;
  return (
    <div className={classes.words}>
      <p>{meaning[language]}</p>
      <p>{rule.text[language]}</p>
      <p className={classes.source}>
        <Icon size={16} aria-hidden />
        <span>
          {[title[language], number, article].filter(Boolean).join(", ")} – {t(`glossary.read.${read}`)}
        </span>
      </p>
    </div>
  );
}
