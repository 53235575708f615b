import { piecesOf } from "@gandan/domain/values";
import classes from "./found-text.module.css";

/** A text in which what was sought is marked, with accents or without. */
export function FoundText({ text, words }: { text: string; words: string }) {
  let from = 0;
  return piecesOf(text, words).map((piece) => {
    const key = from;
    from += piece.text.length;
    return piece.isFound ? (
      <mark key={key} className={classes.found}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    );
  });
}
