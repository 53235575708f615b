import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { accountsRouter } from "./accounts/accounts.router.ts";
import { calendarRouter } from "./calendar/calendar.router.ts";
import { communesRouter } from "./communes/communes.router.ts";
import { denunciationsRouter } from "./denunciations/denunciations.router.ts";
import { dialoguesRouter } from "./dialogues/dialogues.router.ts";
import { roomRouter } from "./dialogues/room.router.ts";
import { draftsRouter } from "./drafts/drafts.router.ts";
import { evaluationRouter } from "./evaluation/evaluation.router.ts";
import { glossaryRouter } from "./glossary/glossary.router.ts";
import { hamletsRouter } from "./hamlets/hamlets.router.ts";
import { homeRouter } from "./home/home.router.ts";
import { journalRouter } from "./journal/journal.router.ts";
import { kioskRouter } from "./kiosks/kiosk.router.ts";
import { kiosksRouter } from "./kiosks/kiosks.router.ts";
import { modelsRouter } from "./models/models.router.ts";
import { noticesRouter } from "./notices/notices.router.ts";
import { petitionsRouter } from "./petitions/petitions.router.ts";
import { phoneRouter } from "./phone/phone.router.ts";
import { plansRouter } from "./plans/plans.router.ts";
import { router } from "./procedures.ts";
import { publicationsRouter } from "./publications/publications.router.ts";
import { receptionRouter } from "./reception/reception.router.ts";
import { rolesRouter } from "./roles/roles.router.ts";
import { rubricsRouter } from "./rubrics/rubrics.router.ts";
import { searchRouter } from "./search/search.router.ts";
import { sessionRouter } from "./session/session.router.ts";
import { retentionRouter } from "./retention/retention.router.ts";
import { supervisionRouter } from "./supervision/supervision.router.ts";
import { tasksRouter } from "./tasks/tasks.router.ts";

/** Everything that may be asked, by subject. */
export const appRouter = router({
  session: sessionRouter,
  communes: communesRouter,
  calendar: calendarRouter,
  home: homeRouter,
  notices: noticesRouter,
  plans: plansRouter,
  tasks: tasksRouter,
  glossary: glossaryRouter,
  hamlets: hamletsRouter,
  roles: rolesRouter,
  accounts: accountsRouter,
  petitions: petitionsRouter,
  denunciations: denunciationsRouter,
  reception: receptionRouter,
  dialogues: dialoguesRouter,
  room: roomRouter,
  models: modelsRouter,
  publications: publicationsRouter,
  retention: retentionRouter,
  supervision: supervisionRouter,
  evaluation: evaluationRouter,
  rubrics: rubricsRouter,
  kiosks: kiosksRouter,
  kiosk: kioskRouter,
  phone: phoneRouter,
  search: searchRouter,
  journal: journalRouter,
  drafts: draftsRouter,
});
export type AppRouter = typeof appRouter;

/** What goes into each procedure and what comes out, for the front ends. */
export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;
