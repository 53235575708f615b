import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { SupervisionSearch } from "./supervision-search.ts";

export const supervisionRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/giam-sat",
    validateSearch: SupervisionSearch,
    component: lazyRouteComponent(() => import("./list-page.tsx"), "ListPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/giam-sat/$supervisionId",
    component: lazyRouteComponent(() => import("./supervision-page.tsx"), "SupervisionPage"),
  }),
] as const;
