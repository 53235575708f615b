import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { SheetSearch, YearsSearch } from "./sheet/sheet-search.ts";

export const evaluationRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/danh-gia",
    validateSearch: YearsSearch,
    component: lazyRouteComponent(() => import("./years/years-page.tsx"), "YearsPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/danh-gia/$year",
    validateSearch: SheetSearch,
    component: lazyRouteComponent(() => import("./sheet/sheet-page.tsx"), "SheetPage"),
  }),
] as const;
