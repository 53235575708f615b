export { GlossaryTerm, TermId } from "./glossary-term.ts";
