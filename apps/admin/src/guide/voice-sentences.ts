import { says } from "./sentence.ts";

/** What is done with voices, denunciations, publications and supervisions. */
export const petitionsReceive = says("guide.petitions.receive", "petition.receive", { receive: "petitions.receive" });
export const petitionsAssign = says("guide.petitions.assign", "petition.assign", { limits: "petitions.limits" });
export const petitionsOwn = says("guide.petitions.own", "petition.read", { limits: "petitions.limits" });
export const petitionsAnswer = says("guide.petitions.answer", "petition.answer", {
  answer: "petitions.answer",
  template: "petitions.template",
  send: "petitions.answer.send",
  submit: "petitions.step.submit-answer",
});
export const petitionsSign = says("guide.petitions.sign", "petition.sign", {
  sign: "petitions.step.sign-answer",
  back: "petitions.step.send-back",
});
export const petitionsPapers = says("guide.petitions.papers", "petition.answer", { papers: "petitions.papers" });
export const petitionsWatch = says("guide.petitions.watch", "petition.assign", {
  watch: "petitions.watch",
  reception: "reception.title",
});
export const petitionsReception = says("guide.petitions.reception", "petition.receive", {
  reception: "reception.title",
});
export const petitionsHamlet = says("guide.petitions.hamlet", "petition.read");

export const denunciationsKey = says("guide.denunciations.key", "denunciation.hold");
export const denunciationsReceive = says("guide.denunciations.receive", "denunciation.hold", {
  receive: "denunciations.receive",
});
export const denunciationsSecret = says("guide.denunciations.secret", "denunciation.hold");

export const publicationsKeep = says("guide.publications.keep", "publication.keep", { add: "publications.add" });
export const publicationsFile = says("guide.publications.file", "publication.keep", {
  publish: "publications.release.publish",
});
export const publicationsQuarter = says("guide.publications.quarter", "publication.read", {
  quarter: "publications.quarter",
});
export const publicationsRead = says("guide.publications.read", "publication.read");

export const supervisionFind = says("guide.supervision.find", "supervision.find", { new: "supervision.new" });
export const supervisionConclude = says("guide.supervision.conclude", "supervision.find", {
  begin: "supervision.step.begin",
  conclude: "supervision.step.conclude",
});
export const supervisionRecheck = says("guide.supervision.recheck", "supervision.find", {
  recheck: "supervision.finding.recheck",
  close: "supervision.step.close",
});
export const supervisionAnswer = says("guide.supervision.answer", "supervision.inspect", {
  answer: "supervision.finding.answer",
  give: "supervision.finding.give",
});
export const supervisionOwn = says("guide.supervision.own", "supervision.answer", {
  answer: "supervision.finding.answer",
});
export const supervisionRead = says("guide.supervision.read", "supervision.read");
