import { savePerson as keepPerson } from "@gandan/db/roles";
import * as roles from "@gandan/domain/roles";
import { type Result, idOf, ok } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { keepRole } from "./keep-role.ts";

export const WrittenPerson = roles.Person.omit({ communeId: true, id: true }).extend({ id: idOf("person").optional() });
export type WrittenPerson = z.infer<typeof WrittenPerson>;

/** A new person, or a known one with another name or number. */
export const savePerson = (
  ctx: OfficialContext,
  { id, ...input }: WrittenPerson,
): Promise<Result<roles.Person, "roles.not-yours">> =>
  keepRole(
    ctx,
    "roles.person-saved",
    (chart) => {
      const before = id === undefined ? null : found(chart.people.find((known) => known.id === id));
      const person = { ...input, id: id ?? ctx.newId("person"), communeId: ctx.scope };
      const decision = roles.editPerson(person, ctx.actor);
      return decision.ok ? ok({ before, after: decision.value }) : decision;
    },
    keepPerson,
  );
