import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { SheetSearch, YearsSearch } from "./sheet-search.ts";

export const evaluationRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/danh-gia",
    validateSearch: YearsSearch,
    component: lazyRouteComponent(() => import("./years-page.tsx"), "YearsPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/danh-gia/$year",
    validateSearch: SheetSearch,
    component: lazyRouteComponent(() => import("./sheet-page.tsx"), "SheetPage"),
  }),
] as const;
