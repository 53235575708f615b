import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { ModelsSearch, OfferedSearch } from "./model-search.ts";

export const modelsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/mo-hinh",
    validateSearch: ModelsSearch,
    component: lazyRouteComponent(() => import("./models-page.tsx"), "ModelsPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/mo-hinh/xa-khac",
    validateSearch: OfferedSearch,
    component: lazyRouteComponent(() => import("./offered-page.tsx"), "OfferedPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/mo-hinh/$modelId",
    component: lazyRouteComponent(() => import("./model-page.tsx"), "ModelPage"),
  }),
] as const;
