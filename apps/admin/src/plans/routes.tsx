import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { z } from "zod/mini";
import { deskRoute } from "../frame/root-route.tsx";

/** The parts of a plan's page, as the address names them. */
export const planTabs = ["cau-truc", "ra-soat", "de-xuat", "tien-do", "phien-ban", "lich-su"] as const;

export const plansRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/ke-hoach",
    component: lazyRouteComponent(() => import("./plans-page.tsx"), "PlansPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/ke-hoach/nhap",
    component: lazyRouteComponent(() => import("./import-page.tsx"), "ImportPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/ke-hoach/$planId/toan-canh",
    component: lazyRouteComponent(() => import("./overview-page.tsx"), "OverviewPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/ke-hoach/$planId",
    validateSearch: z.object({
      phan: z.optional(z.catch(z.enum(planTabs), "tien-do")),
      cau: z.optional(z.catch(z.string(), "")),
    }),
    component: lazyRouteComponent(() => import("./plan-page.tsx"), "PlanPage"),
  }),
] as const;
