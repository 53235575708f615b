import { writeDay } from "@gandan/i18n";
import { Link } from "@tanstack/react-router";
import type { Outputs } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import lines from "../page/lines.module.css";
import classes from "./home-page.module.css";

/** The citizens' words that wait longest for an answer. */
export function VoiceLines({ rows }: { rows: Outputs["home"]["get"]["voices"]["rows"] }) {
  const { t } = useWords();
  return (
    <ul className={lines.list}>
      {rows.map((petition) => (
        <li key={petition.id}>
          <Link to="/tieng-dan" search={{ id: petition.id }} className={lines.line}>
            <span className={lines.title}>{petition.text === "" ? t("petitions.voice.only") : petition.text}</span>
            <span className={lines.facts}>
              <span className={petition.isLate ? classes.late : undefined}>
                {petition.dueOn === null
                  ? t("petitions.due.none")
                  : t(petition.isLate ? "home.voices.over" : "home.voices.by", { day: writeDay(petition.dueOn) })}
              </span>
              {petition.hamletName !== null && <span>{petition.hamletName}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
