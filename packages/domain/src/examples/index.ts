export { aChart, aPosition, aUnit } from "./a-chart.ts";
export { aCaseEvent, aPetition, aPetitionDraft } from "./a-petition.ts";
export { aDenunciation } from "./a-denunciation.ts";
export { aNotice } from "./a-notice.ts";
export { aPlan, aPlanDocument } from "./a-plan.ts";
export { aReceptionDay } from "./a-reception-day.ts";
export { aTask } from "./a-task.ts";
export { anActor } from "./an-actor.ts";
export { anId } from "./ids.ts";
