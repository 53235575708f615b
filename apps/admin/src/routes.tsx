import { createRouter } from "@tanstack/react-router";
import { calendarRoutes } from "./calendar/routes.tsx";
import { communesRoutes } from "./communes/routes.tsx";
import { deskRoute, rootRoute } from "./frame/root-route.tsx";
import { glossaryRoutes } from "./glossary/routes.tsx";
import { guideRoutes } from "./guide/routes.tsx";
import { hamletsRoutes } from "./hamlets/routes.tsx";
import { homeRoutes } from "./home/routes.tsx";
import { receptionRoutes } from "./reception/routes.tsx";
import { denunciationsRoutes } from "./denunciations/routes.tsx";
import { dialoguesRoutes } from "./dialogues/routes.tsx";
import { evaluationRoutes } from "./evaluation/routes.tsx";
import { modelsRoutes } from "./models/routes.tsx";
import { petitionsRoutes } from "./petitions/routes.tsx";
import { plansRoutes } from "./plans/routes.tsx";
import { publicationsRoutes } from "./publications/routes.tsx";
import { retentionRoutes } from "./retention/routes.tsx";
import { rolesRoutes } from "./roles/routes.tsx";
import { rubricsRoutes } from "./rubrics/routes.tsx";
import { searchRoutes } from "./search/routes.tsx";
import { sessionRoutes } from "./session/routes.tsx";
import { supervisionRoutes } from "./supervision/routes.tsx";
import { tasksRoutes } from "./tasks/routes.tsx";

const tree = rootRoute.addChildren([
  ...sessionRoutes,
  deskRoute.addChildren([
    ...homeRoutes,
    ...plansRoutes,
    ...tasksRoutes,
    ...hamletsRoutes,
    ...dialoguesRoutes,
    ...modelsRoutes,
    ...petitionsRoutes,
    ...denunciationsRoutes,
    ...receptionRoutes,
    ...evaluationRoutes,
    ...publicationsRoutes,
    ...rubricsRoutes,
    ...supervisionRoutes,
    ...retentionRoutes,
    ...rolesRoutes,
    ...communesRoutes,
    ...calendarRoutes,
    ...glossaryRoutes,
    ...guideRoutes,
    ...searchRoutes,
  ]),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: "intent", defaultPreloadStaleTime: 0 });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
