import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";

export const retentionRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/luu-tru",
    component: lazyRouteComponent(() => import("./retention-page.tsx"), "RetentionPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/luu-tru/$listId",
    component: lazyRouteComponent(() => import("./destruction-page.tsx"), "DestructionPage"),
  }),
] as const;
