import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { RegisterSearch, RequestsSearch } from "./publication-search.ts";

export const publicationsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/cong-khai-danh-muc",
    validateSearch: RegisterSearch,
    component: lazyRouteComponent(() => import("./register-page.tsx"), "RegisterPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/cong-khai-danh-muc/yeu-cau",
    validateSearch: RequestsSearch,
    component: lazyRouteComponent(() => import("./requests-page.tsx"), "RequestsPage"),
  }),
] as const;
