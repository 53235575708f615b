import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { CalendarSearch } from "./calendar-search.ts";

export const calendarRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/cai-dat/lich",
    validateSearch: CalendarSearch,
    component: lazyRouteComponent(() => import("./calendar-page.tsx"), "CalendarPage"),
  }),
] as const;
