export { type BandAnswer, type BandFault, type Fraction, bandFaults, bandOf, liesWithin } from "./bands.ts";
export { checkRubric } from "./check-rubric.ts";
export { ClassLevel, Classification, Condition } from "./classification.ts";
export { type ClassFacts, classify } from "./classify.ts";
export {
  type Compared,
  type ComparisonGroup,
  type TieFacts,
  comparisonGroups,
  leastForRanks,
  orderWithTies,
} from "./comparison.ts";
export { type Correspondence, type MappedHow, type RubricMapping, corresponding } from "./corresponding.ts";
export { type CourseStep, type LevelState, courseSteps } from "./course-steps.ts";
export {
  type Course,
  type CourseRefusal,
  type LevelCourse,
  type Submission,
  beginCourse,
  changeEntries,
  closeCourse,
  removeEvidence,
  returnSheet,
  signLevel,
  turnOf,
} from "./course.ts";
export { type Difference, differencesOf } from "./differences.ts";
export type { Evaluation, KeptRubric } from "./evaluation.ts";
export { type EntryRefusal, enterScore } from "./enter-score.ts";
export { Entries, LeafEntry, noEntries, noEntry } from "./entry.ts";
export {
  type Bilingual,
  FigureDefinition,
  FigureId,
  FigurePack,
  FigureUnit,
  type FigureValue,
  type Figures,
  valueOf,
} from "./figure.ts";
export { type CriterionTaskRefusal, giveTaskOf } from "./give-task.ts";
export { type HandMapping, type MappingRefusal, mapByHand, mappedBy } from "./hand-mapping.ts";
export { rightOfLevel } from "./level-right.ts";
export { Band, Edge, Method, type MethodKind, figuresOfMethod } from "./method.ts";
export { type Proposal, propose } from "./propose.ts";
export { type Question, questionsOf } from "./questions.ts";
export { type RubricRead, publishRubric, readRubric } from "./read-rubric.ts";
export { type RollUp, type SheetRow, changeRollUp, emptyRollUp, rollUp } from "./roll-up.ts";
export { type DefectCode, type RubricDefect, defectCodes } from "./rubric-defect.ts";
export { Criterion, Group, Leaf, Requirement, Rubric, TieBreak, criteriaIn, leavesOf } from "./rubric.ts";
export { scoreRubric } from "./score-rubric.ts";
export {
  type CriterionScore,
  type ExtraScore,
  type ScoreSheet,
  type ScoreState,
  type UndecidedCase,
  type Verdict,
  leafScores,
  sheetLeaves,
} from "./score-sheet.ts";
export { type DatedStep, stepsOn, timetableOf } from "./timetable.ts";
export { type TraceCode, type TraceStep, type TraceValue, traceCodes } from "./trace.ts";
export { type Winnable, whatIf, winnable } from "./what-if.ts";
export { type EvidenceFacts, type XRayCode, type XRayFinding, type XRayInput, xRay, xRayCodes } from "./x-ray.ts";
export { type YearChange, yearOverYear } from "./year-over-year.ts";
