import { Outlet, createRootRoute, createRoute, redirect } from "@tanstack/react-router";
import { client, queryClient } from "../api.ts";
import { Desk } from "./desk.tsx";
import { NotFoundPage } from "./not-found.tsx";
import { PageFault } from "./page-fault.tsx";
import { meOptions } from "./use-me.ts";

export const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: PageFault,
});

/** Everything behind the sign-in: a person nobody knows is led to it, an empty program to its first run. */
export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "desk",
  component: Desk,
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(meOptions);
    if (me !== null) return;
    const welcome = await client.session.welcome.query();
    if (welcome.isEmpty) throw redirect({ to: "/khoi-tao" });
    throw redirect({ to: "/dang-nhap", search: location.href === "/" ? {} : { tiep: location.href } });
  },
});
