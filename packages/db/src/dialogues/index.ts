export {
  addDialogueEvent,
  findDialogue,
  findDialogueByCode,
  listDialogueEvents,
  listDialogues,
  listVoterRequests,
  saveDialogue,
  saveVoterRequest,
} from "./dialogues.store.ts";
export { addPromise, findPromise, listPromises, nextPromiseNumber, savePromise } from "./promises.store.ts";
export { findQuestion, listPlacedIds, listQuestions, nextQuestionNumber, saveQuestion } from "./questions.store.ts";
export { addSupport, addTally, countSupports, listSupports, listTallies, saveSupport } from "./room-counts.store.ts";
