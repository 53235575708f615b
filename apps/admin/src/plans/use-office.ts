import { type Position, type Unit, chartOn, hamletsOn } from "@gandan/domain/roles";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../api.ts";
import { useMe } from "../frame/use-me.ts";

export interface Office {
  positions: readonly Position[];
  hamlets: readonly Unit[];
  /** Positions somebody holds today. */
  heldIds: ReadonlySet<string>;
}

const none: Office = { positions: [], hamlets: [], heldIds: new Set() };

/** To whom work can be given today. */
export function useOffice(): Office {
  const { today } = useMe();
  const { data } = useQuery(api.roles.chart.queryOptions({}));
  return useMemo(() => {
    if (data === undefined) return none;
    const now = chartOn(data, today);
    return {
      positions: now.positions,
      hamlets: hamletsOn(data, today),
      heldIds: new Set(now.tenures.map((tenure) => tenure.positionId)),
    };
  }, [data, today]);
}
