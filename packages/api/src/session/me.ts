import { Action, type Bundle, type Commune, hamletsOn, reachOf } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";

/** The signed-in person as the front ends show it. */
export interface Me {
  accountId: Id<"account">;
  username: string;
  person: { id: Id<"person">; name: string };
  bundle: Bundle;
  commune: Commune;
  positions: { id: Id<"position">; title: string; unitName: string }[];
  hamlets: { id: Id<"unit">; name: string }[];
  rights: Action[];
  /** Whether they sign for the committee today. */
  signs: boolean;
  today: Day;
}

/** Who is signed in, what they hold today and what they may ask for. */
export const meOf = ({ account, actor, chart, commune, today }: OfficialContext): Me => ({
  accountId: account.id,
  username: account.username,
  person: { id: actor.personId, name: actor.name },
  bundle: account.bundle,
  commune,
  positions: chart.positions
    .filter((position) => actor.positionIds.includes(position.id))
    .map(({ id, title, unitId }) => ({
      id,
      title,
      unitName: chart.units.find((unit) => unit.id === unitId)?.name ?? "",
    })),
  hamlets: hamletsOn(chart, today)
    .filter((hamlet) => actor.hamletIds.includes(hamlet.id))
    .map(({ id, name }) => ({ id, name })),
  rights: Action.options.filter((action) => reachOf(actor, action) !== "none"),
  signs: actor.signs,
  today,
});
