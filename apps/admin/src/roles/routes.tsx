import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { DirectorySearch } from "./directory-search.ts";

export const rolesRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/danh-ba",
    validateSearch: DirectorySearch,
    component: lazyRouteComponent(() => import("./directory-page.tsx"), "DirectoryPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/danh-ba/nhap",
    component: lazyRouteComponent(() => import("./import-page.tsx"), "ImportPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/danh-ba/ban-giao/$positionId",
    component: lazyRouteComponent(() => import("./handover-page.tsx"), "HandoverPage"),
  }),
];
