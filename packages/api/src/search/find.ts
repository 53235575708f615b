import { findModel } from "@gandan/db/models";
import { findPetition } from "@gandan/db/petitions";
import { findPlan, findPlanVersion } from "@gandan/db/plans";
import { type SearchHit, type SearchKind, search } from "@gandan/db/search";
import { findSupervision } from "@gandan/db/supervision";
import { findTask } from "@gandan/db/tasks";
import { mayRead } from "@gandan/domain/petitions";
import { type Action, may } from "@gandan/domain/roles";
import { targetOf } from "@gandan/domain/tasks";
import { type Day, type Instant, idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { scopeFor } from "../scope.ts";
import { excerptOf } from "./excerpt.ts";

const FoundKind = z.enum(["plan", "task", "petition", "model", "supervision"]);
type FoundKind = z.infer<typeof FoundKind>;

export const Search = z.object({
  words: z.string().max(200),
  kinds: z.array(FoundKind).max(10).optional(),
  limit: z.number().int().min(1).max(50).default(20),
});
export type Search = z.infer<typeof Search>;

export interface FoundRecord {
  kind: FoundKind;
  id: string;
  title: string;
  excerpt: string;
  /** What tells it from others of the same name: a task's period and position, a plan's number. */
  apart: string[];
  /** By when it is to be done or answered. */
  due: Day | null;
  /** When it was last changed. */
  at: Instant;
}

const rights: Record<FoundKind, Action> = {
  plan: "plan.read",
  task: "task.read",
  petition: "petition.read",
  model: "model.read",
  supervision: "supervision.read",
};
const kept: Record<FoundKind, readonly SearchKind[]> = {
  plan: ["plan", "plan-text"],
  task: ["task"],
  petition: ["petition"],
  model: ["model"],
  supervision: ["supervision"],
};

/** The records that hold every word, of those that the person may see. */
export async function find(ctx: OfficialContext, { words, kinds, limit }: Search): Promise<FoundRecord[]> {
  const wanted = kinds === undefined || kinds.length === 0 ? FoundKind.options : [...new Set(kinds)];
  const found: FoundRecord[] = [];
  for (const kind of wanted) {
    const hits = await search(ctx.db.read, scopeFor(ctx, rights[kind]), words, { kinds: kept[kind], limit });
    for (const hit of hits) {
      const isRepeated = found.some((known) => known.id === hit.recordId);
      const text = isRepeated ? null : await textOf(ctx, kind, hit);
      if (text === null) continue;
      const { title, body, apart, due } = text;
      found.push({ kind, id: hit.recordId, title, excerpt: excerptOf(body, words), apart, due, at: hit.at });
    }
  }
  return found.slice(0, limit);
}

type Told = Pick<FoundRecord, "title" | "apart" | "due"> & { body: string };

// The record itself is asked again: what the index holds decides nothing about rights.
async function textOf(ctx: OfficialContext, kind: FoundKind, hit: SearchHit): Promise<Told | null> {
  const tx = ctx.db.read;
  switch (kind) {
    case "plan": {
      const plan = await findPlan(tx, ctx.scope, idOf("plan").parse(hit.recordId));
      if (plan === null || !may(ctx.actor, "plan.read", { communeId: plan.communeId })) return null;
      const version = hit.kind === "plan-text" ? await findPlanVersion(tx, ctx.scope, plan.id) : null;
      const apart = plan.number === null ? [] : [`${plan.number}/${plan.symbol ?? ""}`];
      return { title: plan.title, body: version?.document.source ?? plan.title, apart, due: null };
    }
    case "task": {
      const task = await findTask(tx, ctx.scope, idOf("task").parse(hit.recordId));
      if (task === null || !may(ctx.actor, "task.read", targetOf(task))) return null;
      const position = ctx.chart.positions.find(({ id }) => id === task.positionId)?.title;
      const apart = [task.occurrence, position].filter((text) => text != null);
      return { title: task.title, body: task.detail || task.title, apart, due: task.deadline };
    }
    case "supervision": {
      const kept = await findSupervision(tx, ctx.scope, idOf("supervision").parse(hit.recordId));
      if (kept === null || !may(ctx.actor, "supervision.read", { communeId: kept.communeId })) return null;
      const said = kept.findings.flatMap(({ text, recommendation }) => [text, recommendation]);
      return {
        title: kept.title,
        body: [kept.scope, kept.conclusion ?? "", ...said].filter(Boolean).join(" ") || kept.title,
        apart: [],
        due: null,
      };
    }
    case "petition": {
      const petition = await findPetition(tx, ctx.scope, idOf("petition").parse(hit.recordId));
      return petition === null || !mayRead(ctx.actor, petition)
        ? null
        : { title: petition.receipt, body: petition.text, apart: [], due: petition.dueOn };
    }
    case "model": {
      const model = await findModel(tx, ctx.scope, idOf("model").parse(hit.recordId));
      if (model === null || !may(ctx.actor, "model.read", { communeId: model.communeId })) return null;
      const body = [model.passport.problem, model.passport.approach].join("\n") || model.name;
      return { title: model.name, body, apart: [], due: null };
    }
  }
}
