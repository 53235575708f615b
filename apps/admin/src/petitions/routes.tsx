import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { deskRoute } from "../frame/root-route.tsx";
import { PetitionSearch } from "./petition-search.ts";

export const petitionsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: "/tieng-dan",
    validateSearch: PetitionSearch,
    component: lazyRouteComponent(() => import("./register-page.tsx"), "RegisterPage"),
  }),
];
