import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { GuideSearch } from "./guide-search.ts";

export const guideRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/huong-dan",
    validateSearch: GuideSearch,
    component: lazyRouteComponent(() => import("./guide-page.tsx"), "GuidePage"),
  }),
] as const;
