import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { FiguresSearch } from "./figures/figures-search.ts";
import { PetitionSearch } from "./register/petition-search.ts";

export const petitionsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan",
    validateSearch: PetitionSearch,
    component: lazyRouteComponent(() => import("./register/register-page.tsx"), "RegisterPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan/nhan",
    component: lazyRouteComponent(() => import("./intake/intake-page.tsx"), "IntakePage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan/theo-doi",
    component: lazyRouteComponent(() => import("./watch/watch-page.tsx"), "WatchPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan/mau-tra-loi",
    component: lazyRouteComponent(() => import("./templates/templates-page.tsx"), "TemplatesPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan/so-lieu",
    validateSearch: FiguresSearch,
    component: lazyRouteComponent(() => import("./figures/figures-page.tsx"), "FiguresPage"),
  }),
] as const;
