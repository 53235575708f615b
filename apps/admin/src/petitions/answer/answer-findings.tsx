import { checkAnswer } from "@gandan/domain/petitions";
import { IconBulb, IconCircleCheck } from "@tabler/icons-react";
import { useWords } from "../../frame/words.tsx";
import classes from "./answer-findings.module.css";

/** What makes an answer hard to understand or to act on, while it is typed; it advises and stops nobody. */
export function AnswerFindings({ text }: { text: string }) {
  const { t } = useWords();
  if (text.trim() === "") return null;
  const findings = checkAnswer(text);
  const Sign = findings.length === 0 ? IconCircleCheck : IconBulb;
  return (
    <div className={classes.findings} data-plain={findings.length === 0 || undefined}>
      <p>
        <Sign size={16} aria-hidden />
        {t(findings.length === 0 ? "petitions.plain.fine" : "petitions.plain.title")}
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ kind, words }) => (
            <li key={`${kind} ${words}`}>{t(`petitions.plain.${kind}`, { words })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
