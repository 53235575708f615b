import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { FiguresSearch } from "./figures-search.ts";
import { PetitionSearch } from "./petition-search.ts";

export const petitionsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan",
    validateSearch: PetitionSearch,
    component: lazyRouteComponent(() => import("./register-page.tsx"), "RegisterPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan/nhan",
    component: lazyRouteComponent(() => import("./intake-page.tsx"), "IntakePage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan/theo-doi",
    component: lazyRouteComponent(() => import("./watch-page.tsx"), "WatchPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan/mau-tra-loi",
    component: lazyRouteComponent(() => import("./templates-page.tsx"), "TemplatesPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan/so-lieu",
    validateSearch: FiguresSearch,
    component: lazyRouteComponent(() => import("./figures-page.tsx"), "FiguresPage"),
  }),
] as const;
