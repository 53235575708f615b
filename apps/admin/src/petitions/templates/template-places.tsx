import type { TemplatePlaces } from "@gandan/domain/petitions";
import { useWords } from "../../frame/words.tsx";
import classes from "./templates.module.css";

/** What is filled in by itself, what stays a blank, and what is not written as it is known. */
export function PlacesFound({ places }: { places: TemplatePlaces | null }) {
  const { t } = useWords();
  const named = (words: readonly string[]) => words.map((word) => `{${word}}`).join(", ");
  if (places === null) return <p className={classes.wrong}>{t("petitions.templates.braces")}</p>;
  const { filled, blanks, misspelt } = places;
  if (filled.length + blanks.length + misspelt.length === 0) return null;
  return (
    <ul className={classes.places}>
      {filled.length > 0 && <li>{t("petitions.templates.filled", { places: named(filled) })}</li>}
      {blanks.length > 0 && <li>{t("petitions.templates.blanks", { places: named(blanks) })}</li>}
      {misspelt.map(({ written, meant }) => (
        <li key={written} className={classes.wrong}>
          {t("petitions.templates.misspelt", { written: `{${written}}`, meant: `{${meant}}` })}
        </li>
      ))}
    </ul>
  );
}
