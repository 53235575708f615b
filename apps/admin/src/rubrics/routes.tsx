import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { MappingSearch, RubricSearch } from "./rubric-search.ts";

export const rubricsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/danh-gia/bo-tieu-chi",
    component: lazyRouteComponent(() => import("./rubrics-page.tsx"), "RubricsPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/danh-gia/bo-tieu-chi/nhap",
    component: lazyRouteComponent(() => import("./import/import-page.tsx"), "ImportPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/danh-gia/bo-tieu-chi/$rubricId",
    validateSearch: RubricSearch,
    component: lazyRouteComponent(() => import("./rubric-page.tsx"), "RubricPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/danh-gia/bo-tieu-chi/$rubricId/doi-chieu",
    validateSearch: MappingSearch,
    component: lazyRouteComponent(() => import("./mapping/mapping-page.tsx"), "MappingPage"),
  }),
] as const;
