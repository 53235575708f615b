import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { SearchAsked } from "./search-asked.ts";

export const searchRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tim-kiem",
    validateSearch: SearchAsked,
    component: lazyRouteComponent(() => import("./search-page.tsx"), "SearchPage"),
  }),
];
