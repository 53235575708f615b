import { idOf } from "@gandan/domain/values";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";

export const denunciationsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/to-cao",
    component: lazyRouteComponent(() => import("./denunciations-page.tsx"), "DenunciationsPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/to-cao/nhan",
    component: lazyRouteComponent(() => import("./intake-page.tsx"), "DenunciationIntakePage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/to-cao/chuyen/$petitionId",
    params: { parse: ({ petitionId }) => ({ petitionId: idOf("petition").parse(petitionId) }) },
    component: lazyRouteComponent(() => import("./seal-petition-page.tsx"), "SealPetitionPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/to-cao/$denunciationId",
    component: lazyRouteComponent(() => import("./case-page.tsx"), "CasePage"),
  }),
] as const;
