import { Outlet, useRouterState } from "@tanstack/react-router";
import { createContext, use, useCallback, useLayoutEffect, useState } from "react";
import { NotFound } from "./not-found.tsx";

const NothingFound = createContext<(() => void) | null>(null);

/** The page of an address. Where what it asks for is not there, or not this person's, that alone is said: no title, no buttons. */
export function PageOutlet() {
  // The address of what is shown, and not of what is still on its way.
  const here = useRouterState({ select: ({ location, resolvedLocation }) => (resolvedLocation ?? location).href });
  const [missing, setMissing] = useState<string | null>(null);
  const tell = useCallback(() => setMissing(here), [here]);
  return <NothingFound value={tell}>{missing === here ? <NotFound /> : <Outlet />}</NothingFound>;
}

/** Stands where a part of a page has found nothing: the page gives way, or, outside the desk, it says so itself. */
export function NothingHere() {
  const tell = use(NothingFound);
  useLayoutEffect(() => tell?.(), [tell]);
  return tell === null ? <NotFound /> : null;
}
