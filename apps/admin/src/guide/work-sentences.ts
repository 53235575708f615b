import { says } from "./sentence.ts";

/** What is done with plans, tasks, hamlets, sessions and models. */
export const homeOwn = says("guide.home.own");
export const homeCommune = says("guide.home.commune", "task.confirm");
export const homeLeader = says("guide.home.leader", "retention.decide");
export const homeVoices = says("guide.home.voices", "petition.read");
export const homeAdmin = says("guide.home.admin", "account.edit");
export const homeProvince = says("guide.home.province", "evaluation.appraise");

export const plansRead = says("guide.plans.read", "plan.read", { text: "plans.tab.text" });
export const plansProgress = says("guide.plans.progress", "task.read", { progress: "plans.tab.progress" });
export const plansImport = says("guide.plans.import", "plan.import", {
  import: "plans.import",
  read: "plans.import.read",
  findings: "plans.tab.findings",
  save: "plans.import.save",
});
export const plansProposals = says("guide.plans.proposals", "plan.import", { proposals: "plans.tab.proposals" });
export const plansSubmit = says("guide.plans.submit", "plan.import", { submit: "plans.step.submit" });
export const plansSign = says("guide.plans.sign", "plan.sign", {
  sign: "plans.step.sign",
  back: "plans.step.send-back",
  force: "plans.step.put-in-force",
});
export const plansPublish = says("guide.plans.publish", "plan.import", { publish: "plans.public.publish" });
export const plansOverview = says("guide.plans.overview", "task.assign", {
  overview: "plans.overview.open",
  progress: "plans.tab.progress",
});

export const tasksViews = says("guide.tasks.views", "task.read", {
  list: "tasks.view.list",
  board: "tasks.view.board",
  calendar: "tasks.view.calendar",
  look: "frame.look",
});
export const tasksGive = says("guide.tasks.give", "task.create", { new: "tasks.new", import: "tasks.list.import" });
export const tasksBulk = says("guide.tasks.bulk", "task.assign", {
  undo: "frame.undo",
  history: "tasks.history",
});
export const tasksConfirm = says("guide.tasks.confirm", "task.confirm", {
  confirm: "tasks.step.confirm",
  return: "tasks.step.return",
});
export const tasksReport = says("guide.tasks.report", "task.report", {
  report: "tasks.report.title",
  send: "tasks.report.send",
  finish: "tasks.report.finish",
});
export const tasksEvidence = says("guide.tasks.evidence", "task.report", { log: "tasks.log" });
export const hamletsLook = says("guide.hamlets.look", "task.read");
export const hamletsSheet = says("guide.hamlets.sheet", "task.read", { sheet: "hamlets.sheet" });

export const dialoguesPlan = says("guide.dialogues.plan", "dialogue.hold", {
  new: "dialogues.new",
  announce: "dialogues.step.announce",
});
export const dialoguesHold = says("guide.dialogues.hold", "dialogue.hold", {
  open: "dialogues.step.open",
  room: "dialogues.room",
  close: "dialogues.step.close",
});
export const dialoguesAfter = says("guide.dialogues.after", "dialogue.hold", {
  conclude: "dialogues.step.conclude",
  publish: "dialogues.step.publish",
});
export const dialoguesAsk = says("guide.dialogues.ask", "dialogue.ask", { ask: "dialogues.ask" });

export const modelsKeep = says("guide.models.keep", "model.keep", { new: "models.new" });
export const modelsHamlet = says("guide.models.hamlet", "model.keep", { new: "models.new" });
export const modelsDecide = says("guide.models.decide", "model.decide");
export const modelsOthers = says("guide.models.others", "model.read", { offered: "models.offered.open" });
export const modelsProvince = says("guide.models.province", "model.read");
