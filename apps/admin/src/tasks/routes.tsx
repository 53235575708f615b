import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { TaskSearch } from "./task-search.ts";

export const tasksRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/cong-viec",
    validateSearch: TaskSearch,
    component: lazyRouteComponent(() => import("./tasks-page.tsx"), "TasksPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/cong-viec/nhap",
    component: lazyRouteComponent(() => import("./import-page.tsx"), "ImportPage"),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/cong-viec/$taskId",
    component: lazyRouteComponent(() => import("./task-page.tsx"), "TaskPage"),
  }),
] as const;
