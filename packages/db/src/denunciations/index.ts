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
  listProposedForDestruction,
  listRecipients,
  listSealingKeys,
  saveDenunciation,
  saveRecipient,
} from "./denunciations.store.ts";
export { eraseDenunciation } from "./erase-denunciation.ts";
