export { receptionConclusion, receptionSchedule } from "./reception-papers.ts";
