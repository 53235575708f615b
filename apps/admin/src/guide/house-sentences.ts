import { says } from "./sentence.ts";

/** What is done with scores, rubrics, records past their period, the directory and the settings. */
export const evaluationScore = says("guide.evaluation.score", "evaluation.score");
export const evaluationSign = says("guide.evaluation.sign", "evaluation.score", { sign: "evaluation.sign" });
export const evaluationLead = says("guide.evaluation.lead", "evaluation.lead", { sign: "evaluation.sign" });
export const evaluationRead = says("guide.evaluation.read", "evaluation.read");
export const evaluationAppraise = says("guide.evaluation.appraise", "evaluation.appraise");
export const evaluationAppraiseSign = says("guide.evaluation.appraise.sign", "evaluation.appraise", {
  sign: "evaluation.sign",
});

export const rubricsEnter = says("guide.rubrics.enter", "rubric.edit", {
  import: "rubrics.import",
  new: "rubrics.new",
});
export const rubricsEnact = says("guide.rubrics.enact", "rubric.enact", { enact: "rubrics.enact" });
export const rubricsOthers = says("guide.rubrics.others", "rubric.edit");
export const rubricsRead = says("guide.rubrics.read", "rubric.read");

export const retentionRead = says("guide.retention.read", "retention.read");
export const retentionPropose = says("guide.retention.propose", "retention.propose", {
  record: "retention.record",
  execute: "retention.execute",
});
export const retentionDecide = says("guide.retention.decide", "retention.decide");

export const rolesPeople = says("guide.roles.people", "roles.edit", {
  people: "roles.tab.people",
  chart: "roles.tab.chart",
  import: "roles.list.import",
});
export const rolesAccounts = says("guide.roles.accounts", "account.edit", {
  accounts: "roles.tab.accounts",
  add: "roles.accounts.add",
  reset: "roles.accounts.reset",
});
export const rolesChange = says("guide.roles.change", "roles.edit", {
  handover: "roles.handover.open",
  end: "roles.tenure.end",
  start: "roles.tenure.start",
});
export const rolesDelegate = says("guide.roles.delegate", "roles.edit", { delegate: "roles.delegation.add" });
export const rolesRead = says("guide.roles.read", "roles.read");

export const settingsCommune = says("guide.settings.commune", "commune.edit", { own: "communes.own" });
export const settingsCalendar = says("guide.settings.calendar", "calendar.edit", { calendar: "calendar.open" });
export const settingsKiosks = says("guide.settings.kiosks", "kiosk.enrol", {
  kiosks: "communes.kiosks",
  code: "communes.kiosks.new.do",
  revoke: "communes.kiosks.revoke",
});
export const settingsDemo = says("guide.settings.demo", "commune.remove-demo", { remove: "communes.demo.remove" });
export const settingsOwn = says("guide.settings.own", null, {
  password: "communes.password.do",
  devices: "communes.devices.add",
  second: "communes.second.on",
});
export const settingsFeed = says("guide.settings.feed", "task.report", { feed: "communes.feed" });

export const beginSignIn = says("guide.begin.sign-in");
export const beginSearch = says("guide.begin.search", null, { search: "frame.search" });
export const beginBell = says("guide.begin.bell");
export const beginMenu = says("guide.begin.menu", null, { signOut: "frame.signOut" });
export const beginPhone = says("guide.begin.phone", null, { menu: "frame.menu" });
export const endKept = says("guide.end.kept");
export const endAccount = says("guide.end.account");
export const endAsk = says("guide.end.ask");
export const endPrivacy = says("guide.end.privacy");
export const endOperations = says("guide.end.operations");
