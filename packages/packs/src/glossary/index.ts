import { type GlossaryTerm, TermId } from "@gandan/domain/glossary";
import { documentTerms } from "./document-terms.ts";
import { peopleTerms } from "./people-terms.ts";
import { petitionTerms } from "./petition-terms.ts";
import type { Draft } from "./rows.ts";
import { workTerms } from "./work-terms.ts";

const drafts: Record<TermId, Draft> = { ...peopleTerms, ...petitionTerms, ...workTerms, ...documentTerms };

/** Every term of the field with its plain words and, where a law says something of it, that and its article. */
export const glossaryTerms: readonly GlossaryTerm[] = TermId.options.map((id) => ({ id, ...drafts[id] }));
