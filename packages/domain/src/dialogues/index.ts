export { type Attendance, type AttendanceLine, Sex, Tally, attendanceOf } from "./attendance.ts";
export {
  type DialogueYear,
  deadlinesOfDialogue,
  dialogueClockEvents,
  isOwed,
  leastPerYear,
  yearOfDialogues,
} from "./dialogue-clock.ts";
export { CopiedEvent, DialogueCopy, Support, emptyCopyOf } from "./dialogue-copy.ts";
export { DialogueEvent, DialogueEventKind } from "./dialogue-event.ts";
export { type CountedDialogue, type DialogueFigureId, dialogueFigureIds, dialogueFigures } from "./dialogue-figures.ts";
export { type DialogueStep, dialogueSteps, takesQuestions } from "./dialogue-steps.ts";
export { Dialogue, DialogueDraft, DialogueKind, DialogueState, Room, RoomScene, VoterRequest } from "./dialogue.ts";
export { type RoomDirection, type RoomRefusal, directRoom } from "./direct-room.ts";
export { type LikelySame, type QuestionGroup, groupQuestions, likelySame } from "./group-questions.ts";
export {
  type Directed,
  type Direction,
  type QuestionRefusal,
  directQuestion,
  mergeQuestion,
  separateQuestion,
} from "./moderate-question.ts";
export { type SameId, eventKey, mergeDialogue } from "./merge-dialogue.ts";
export { type PlanRefusal, editDialogue, planDialogue } from "./plan-dialogue.ts";
export { type Preparation, type PrepareRefusal, prepareQuestion } from "./prepare-question.ts";
export {
  DialoguePromise,
  PromiseDraft,
  type PromiseRefusal,
  type PromiseStanding,
  countStandings,
  makePromise,
  promiseStandings,
  standingOf,
} from "./promise.ts";
export { type QuestionStep, questionSteps } from "./question-steps.ts";
export { Question, QuestionOutcome, QuestionState, newQuestion, withMerged } from "./question.ts";
export { RoomCode, readRoomCode, roomCodeFrom } from "./room-code.ts";
export {
  type EarlierPromises,
  type RoomFacts,
  type RoomView,
  type ShownPromise,
  type ShownQuestion,
  earlierPromises,
  instantOf,
  roomView,
} from "./room-view.ts";
export { type DialogueStepRefusal, type StepSaid, stepDialogue } from "./step-dialogue.ts";
