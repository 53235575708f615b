import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod/mini";
import { deskRoute } from "../frame/root-route.tsx";

export const hamletsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/thon",
    component: lazyRouteComponent(() => import("./hamlets-page.tsx"), "HamletsPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/thon/$hamletId/phieu",
    validateSearch: z.object({ thang: z.optional(z.catch(z.string(), "")) }),
    component: lazyRouteComponent(() => import("./hamlet-sheet-page.tsx"), "HamletSheetPage"),
  }),
] as const;
