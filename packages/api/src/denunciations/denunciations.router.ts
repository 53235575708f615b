import { official as signedIn, router } from "../procedures.ts";
import { PetitionAsked } from "../petitions/get-petition.ts";
import { FilesToSeal, addSealedFiles } from "./add-sealed-files.ts";
import {
  SealedAsked,
  SealedMinutes,
  SealedProposal,
  SealedVerdict,
  decideSealed,
  executeSealed,
  proposeSealed,
  recordSealed,
  withdrawSealed,
} from "./destroy-sealed.ts";
import { sealedDestructionPaper } from "./sealed-destruction-paper.ts";
import { sealedToDecide } from "./sealed-keeping.ts";
import { DenunciationPaperAsked, denunciationPaper } from "./denunciation-paper.ts";
import { DenunciationAsked, getDenunciation, listDenunciations } from "./get-denunciation.ts";
import { NewKeys, keyring, makeKeys } from "./my-keys.ts";
import { Naming, nameRecipient } from "./name-recipient.ts";
import { Opening, openDenunciation } from "./open-denunciation.ts";
import { FileOpening, openSealedFile } from "./open-sealed-file.ts";
import { DenunciationIn, receiveDenunciation } from "./receive-denunciation.ts";
import { Redaction, redactFile } from "./redact-file.ts";
import { PetitionToSeal, sealPetition } from "./seal-petition.ts";
import { sealingTies } from "./sealing-ties.ts";
import { DenunciationStepAsked, takeDenunciationStep } from "./take-denunciation-step.ts";
import { turnDates } from "./turn-dates.ts";
import { Turning, turnDenunciation } from "./turn-denunciation.ts";

const official = signedIn.use(async ({ ctx, next }) => {
  await ctx.sealing.ready();
  return next();
});

// Whatever carries a passphrase or a word of a case is sent in a body, never in an address.
export const denunciationsRouter = router({
  keyring: official.query(({ ctx }) => keyring(ctx)),
  makeKeys: official.input(NewKeys).mutation(({ ctx, input }) => makeKeys(ctx, input)),
  list: official.query(({ ctx }) => listDenunciations(ctx)),
  get: official.input(DenunciationAsked).query(({ ctx, input }) => getDenunciation(ctx, input)),
  receive: official.input(DenunciationIn).mutation(({ ctx, input }) => receiveDenunciation(ctx, input)),
  sealPetition: official.input(PetitionToSeal).mutation(({ ctx, input }) => sealPetition(ctx, input)),
  sealingTies: official.input(PetitionAsked).query(({ ctx, input }) => sealingTies(ctx, input)),
  // Asked on the first page, and opens nothing.
  toDecide: signedIn.query(({ ctx }) => sealedToDecide(ctx)),
  proposeDestruction: official.input(SealedProposal).mutation(({ ctx, input }) => proposeSealed(ctx, input)),
  decideDestruction: official.input(SealedVerdict).mutation(({ ctx, input }) => decideSealed(ctx, input)),
  recordDestruction: official.input(SealedMinutes).mutation(({ ctx, input }) => recordSealed(ctx, input)),
  withdrawDestruction: official.input(SealedAsked).mutation(({ ctx, input }) => withdrawSealed(ctx, input)),
  destroy: official.input(SealedAsked).mutation(({ ctx, input }) => executeSealed(ctx, input)),
  destructionPaper: official.input(DenunciationAsked).query(({ ctx, input }) => sealedDestructionPaper(ctx, input)),
  turnDates: official.input(DenunciationAsked).query(({ ctx, input }) => turnDates(ctx, input)),
  turn: official.input(Turning).mutation(({ ctx, input }) => turnDenunciation(ctx, input)),
  open: official.input(Opening).mutation(({ ctx, input }) => openDenunciation(ctx, input)),
  step: official.input(DenunciationStepAsked).mutation(({ ctx, input }) => takeDenunciationStep(ctx, input)),
  addFiles: official.input(FilesToSeal).mutation(({ ctx, input }) => addSealedFiles(ctx, input)),
  openFile: official.input(FileOpening).mutation(({ ctx, input }) => openSealedFile(ctx, input)),
  redactFile: official.input(Redaction).mutation(({ ctx, input }) => redactFile(ctx, input)),
  paper: official.input(DenunciationPaperAsked).mutation(({ ctx, input }) => denunciationPaper(ctx, input)),
  name: official.input(Naming).mutation(({ ctx, input }) => nameRecipient(ctx, input)),
});
