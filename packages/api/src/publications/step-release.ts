import { findRelease, saveRelease } from "@gandan/db/publications";
import {
  KeptFinding,
  type Release,
  type ReleaseRefusal,
  keepFinding as keep,
  releaseStepNames,
  stepRelease as step,
} from "@gandan/domain/publications";
import { type Result, idOf, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { record } from "../record.ts";

const Asked = z.object({ id: idOf("release"), revision: z.int().min(1) });
export const FindingKept = Asked.extend(KeptFinding.pick({ key: true, reason: true }).shape);
export const ReleaseStepped = Asked.extend({
  step: z.enum(releaseStepNames).exclude(["keep", "replace"]),
});

/** Lets something that was found stand in the file, with the reason. */
export const keepFinding = (ctx: OfficialContext, { id, key, reason, revision }: z.infer<typeof FindingKept>) =>
  changed(ctx, id, "release.finding-kept", { key, reason }, (release) =>
    keep(release, { key, reason }, revision, ctx.actor, ctx.now()),
  );

/** Publishes a file of which everything is decided, or takes it off the public page. */
export const stepRelease = (ctx: OfficialContext, { id, step: name, revision }: z.infer<typeof ReleaseStepped>) =>
  changed(ctx, id, name === "publish" ? "release.published" : "release.taken-down", null, (release) =>
    step(release, name, revision, ctx.actor),
  );

function changed(
  ctx: OfficialContext,
  id: Release["id"],
  action: string,
  said: { key: string; reason: string } | null,
  decide: (release: Release) => Result<Release, ReleaseRefusal>,
): Promise<Result<{ revision: number }, ReleaseRefusal>> {
  needs(ctx, "publication.read");
  return ctx.db.write(ctx.scope, async (tx): Promise<Result<{ revision: number }, ReleaseRefusal>> => {
    const release = found(await findRelease(tx, ctx.scope, id));
    const decision = decide(release);
    if (!decision.ok) return decision;
    await saveRelease(tx, decision.value);
    const about = said === null ? {} : { finding: { from: null, to: ruleOf(release, said.key) } };
    const change = { file: { from: null, to: release.name }, ...about };
    await record(tx, ctx, action, release.publicationId, change, said?.reason ?? null);
    return ok({ revision: decision.value.revision });
  });
}

const ruleOf = ({ findings }: Release, key: string) => findings.find((finding) => finding.key === key)?.ruleId ?? null;
