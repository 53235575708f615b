import type { Bundle, SigningCapacity, Unit } from "@gandan/domain/roles";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

export function defineRoles(columns: Columns, communes: Communes) {
  const { table, id, text, word, day, whole, json, together, sortedBy, refersTo } = columns;
  const key = <S extends "unit" | "position" | "person" | "tenure" | "delegation">() => ({
    communeId: id<"commune">("commune_id").notNull(),
    id: id<S>("id").notNull(),
  });
  const dated = () => ({ from: day("valid_from").notNull(), to: day("valid_to") });

  const units = table(
    "units",
    {
      ...key<"unit">(),
      kind: word<Unit["kind"]>("kind").notNull(),
      name: text("name").notNull(),
      sortKey: whole("sort_key").notNull(),
      successorId: id<"unit">("successor_id"),
      ...dated(),
    },
    (t) => [
      together({ name: "units_key", columns: [t.communeId, t.id] }),
      refersTo({ name: "units_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  const positions = table(
    "positions",
    {
      ...key<"position">(),
      unitId: id<"unit">("unit_id").notNull(),
      title: text("title").notNull(),
      bundle: word<Bundle>("bundle").notNull(),
      aliases: json<string[]>("aliases").notNull(),
      sortKey: whole("sort_key").notNull(),
      ...dated(),
    },
    (t) => [
      together({ name: "positions_key", columns: [t.communeId, t.id] }),
      refersTo({
        name: "positions_unit",
        columns: [t.communeId, t.unitId],
        foreignColumns: [units.communeId, units.id],
      }),
      sortedBy("positions_by_unit").on(t.communeId, t.unitId),
    ],
  );

  const people = table(
    "people",
    {
      ...key<"person">(),
      name: text("name").notNull(),
      phone: text("phone"),
      email: text("email"),
    },
    (t) => [
      together({ name: "people_key", columns: [t.communeId, t.id] }),
      refersTo({ name: "people_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );

  const tenures = table(
    "tenures",
    {
      ...key<"tenure">(),
      positionId: id<"position">("position_id").notNull(),
      personId: id<"person">("person_id").notNull(),
      ...dated(),
    },
    (t) => [
      together({ name: "tenures_key", columns: [t.communeId, t.id] }),
      refersTo({
        name: "tenures_position",
        columns: [t.communeId, t.positionId],
        foreignColumns: [positions.communeId, positions.id],
      }),
      refersTo({
        name: "tenures_person",
        columns: [t.communeId, t.personId],
        foreignColumns: [people.communeId, people.id],
      }),
      sortedBy("tenures_by_position").on(t.communeId, t.positionId),
      sortedBy("tenures_by_person").on(t.communeId, t.personId),
    ],
  );

  const delegations = table(
    "delegations",
    {
      ...key<"delegation">(),
      fromPositionId: id<"position">("from_position_id").notNull(),
      toPositionId: id<"position">("to_position_id").notNull(),
      capacity: word<SigningCapacity>("capacity").notNull(),
      document: text("document").notNull(),
      ...dated(),
    },
    (t) => [
      together({ name: "delegations_key", columns: [t.communeId, t.id] }),
      refersTo({
        name: "delegations_from",
        columns: [t.communeId, t.fromPositionId],
        foreignColumns: [positions.communeId, positions.id],
      }),
      refersTo({
        name: "delegations_to",
        columns: [t.communeId, t.toPositionId],
        foreignColumns: [positions.communeId, positions.id],
      }),
      sortedBy("delegations_by_from").on(t.communeId, t.fromPositionId),
      sortedBy("delegations_by_to").on(t.communeId, t.toPositionId),
    ],
  );

  return { units, positions, people, tenures, delegations };
}
export type Roles = ReturnType<typeof defineRoles>;
