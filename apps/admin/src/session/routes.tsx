import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod/mini";
import { rootRoute } from "../frame/root-route.tsx";

export const sessionRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/dang-nhap",
    validateSearch: z.object({ tiep: z.optional(z.catch(z.string(), "/")) }),
    component: lazyRouteComponent(() => import("./sign-in-page.tsx"), "SignInPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/khoi-tao",
    validateSearch: z.object({ buoc: z.optional(z.catch(z.int().check(z.gte(1), z.lte(4)), 1)) }),
    component: lazyRouteComponent(() => import("./first-run-page.tsx"), "FirstRunPage"),
  }),
] as const;
