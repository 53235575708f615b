export { type ComparedSentence, compareTexts } from "./compare.ts";
export { sentencesOf } from "./sentences.ts";
