import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { RegisterSearch } from "./publication-search.ts";

export const publicationsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/cong-khai-danh-muc",
    validateSearch: RegisterSearch,
    component: lazyRouteComponent(() => import("./register-page.tsx"), "RegisterPage"),
  }),
] as const;
