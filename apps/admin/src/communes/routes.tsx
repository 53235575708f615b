import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";

export const communesRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/cai-dat",
    component: lazyRouteComponent(() => import("./settings-page.tsx"), "SettingsPage"),
  }),
] as const;
