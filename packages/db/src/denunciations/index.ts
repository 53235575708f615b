export { addDenunciationFile, listDenunciationFiles } from "./denunciation-files.store.ts";
export {
  type DenunciationRecipient,
  type SealingKeys,
  addDenunciationEvent,
  addSealingKeys,
  findDenunciation,
  findForRecipient,
  findSealingKeys,
  lastDenunciationNumber,
  listDenunciationEvents,
  listDueDenunciations,
  listForRecipient,
  listRecipients,
  listSealingKeys,
  saveDenunciation,
  saveRecipient,
} from "./denunciations.store.ts";
