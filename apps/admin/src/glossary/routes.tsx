import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod";
import { deskRoute } from "../frame/root-route.tsx";

export const glossaryRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/huong-dan/thuat-ngu",
    validateSearch: z.object({ tu: z.string().max(200).optional().catch(undefined) }),
    component: lazyRouteComponent(() => import("./glossary-page.tsx"), "GlossaryPage"),
  }),
] as const;
