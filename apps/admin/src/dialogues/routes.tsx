import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { SessionSearch, YearSearch } from "./dialogue-search.ts";

export const dialoguesRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/doi-thoai",
    validateSearch: YearSearch,
    component: lazyRouteComponent(() => import("./year-page.tsx"), "YearPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/doi-thoai/$dialogueId",
    validateSearch: SessionSearch,
    component: lazyRouteComponent(() => import("./session-page.tsx"), "SessionPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/doi-thoai/$dialogueId/phong",
    component: lazyRouteComponent(() => import("./room/room-page.tsx"), "RoomPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/doi-thoai/$dialogueId/ap-phich",
    component: lazyRouteComponent(() => import("./poster-page.tsx"), "PosterPage"),
  }),
] as const;
