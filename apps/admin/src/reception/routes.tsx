import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { deskRoute } from "../frame/root-route.tsx";

export const receptionRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan/tiep-dan",
    validateSearch: z.object({ nam: z.coerce.number().int().min(2014).max(2100).optional().catch(undefined) }),
    component: lazyRouteComponent(() => import("./reception-page.tsx"), "ReceptionPage"),
  }),
] as const;
