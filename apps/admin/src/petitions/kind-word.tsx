import type { TermId } from "@gandan/domain/glossary";
import type { PetitionKind } from "@gandan/domain/petitions";
import { Term } from "../page/term.tsx";
import { useWords } from "../frame/words.tsx";

// The kinds that the law tells apart; the others are what they are called.
const terms: Partial<Record<PetitionKind, TermId>> = {
  complaint: "complaint",
  recommendation: "recommendation",
  feedback: "feedback",
  "information-request": "information-request",
};

/** What kind of matter it is, explained where the law tells it apart. */
export function KindWord({ kind }: { kind: PetitionKind }) {
  const { t } = useWords();
  const term = terms[kind];
  const word = t(`petitions.kind.${kind}`);
  return term === undefined ? word : <Term id={term}>{word}</Term>;
}
