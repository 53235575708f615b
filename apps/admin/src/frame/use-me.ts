import type { Action } from "@gandan/domain/roles";
import { useQuery } from "@tanstack/react-query";
import { type Outputs, api } from "../api.ts";

/** Asked once: a session that ends is noticed by the next call, and the page stays as it is. */
export const meOptions = api.session.me.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY });

export type Me = NonNullable<Outputs["session"]["me"]>;

/** Who is signed in; the desk is shown to nobody else. */
export function useMe(): Me {
  const { data } = useQuery(meOptions);
  if (data == null) throw new Error("useMe stands outside the desk");
  return data;
}

/** Whether the signed-in person has a right at all; how far it reaches is the server's to say. */
export function useMay(): (action: Action) => boolean {
  const { rights } = useMe();
  return (action) => rights.includes(action);
}
