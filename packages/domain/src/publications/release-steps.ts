import { type Actor, may } from "../roles/index.ts";
import { type Id, type Instant, type Result, ok, refuse } from "../values/index.ts";
import type { Release, ReleaseFinding, ReleaseState } from "./release.ts";

export const releaseStepNames = ["keep", "replace", "publish", "take-down"] as const;
export type ReleaseStep = (typeof releaseStepNames)[number];

/** The one table of states and steps; what is not named is refused. */
export const releaseSteps: Readonly<Record<ReleaseState, Readonly<Partial<Record<ReleaseStep, ReleaseState>>>>> = {
  checked: { keep: "checked", replace: "replaced", publish: "published", "take-down": "taken-down" },
  published: { replace: "replaced", "take-down": "taken-down" },
  "taken-down": { publish: "published" },
  replaced: {},
};

export type ReleaseRefusal =
  | "publication.not-yours"
  | "release.changed-meanwhile"
  | "release.step-not-allowed"
  | "release.finding-unknown"
  | "release.undecided";

/** The files that stand under a document, apart from one that is about to be replaced. */
export const standingFiles = (
  releases: readonly Release[],
  publicationId: Release["publicationId"],
  replacesId: Release["id"] | null,
): Release["fileId"][] =>
  releases
    .filter((one) => one.publicationId === publicationId && one.state !== "replaced" && one.id !== replacesId)
    .map(({ fileId }) => fileId);

/** The findings of which nobody has decided yet; while there is one the file is not published. */
export const undecided = ({ findings, kept }: Pick<Release, "findings" | "kept">): ReleaseFinding[] =>
  findings.filter(({ key }) => !kept.some((decided) => decided.key === key));

/** Lets a finding stand in the file, with the reason. */
export function keepFinding(
  release: Release,
  said: { key: string; reason: string },
  revision: number,
  by: Actor,
  now: Instant,
): Result<Release, ReleaseRefusal> {
  const stepped = stepRelease(release, "keep", revision, by);
  if (!stepped.ok) return stepped;
  if (!release.findings.some(({ key }) => key === said.key)) return refuse("release.finding-unknown");
  const others = release.kept.filter(({ key }) => key !== said.key);
  return ok({ ...stepped.value, kept: [...others, { ...said, personId: by.personId, at: now }] });
}

/** Takes a file a step on; one with an undecided finding is not published. */
export function stepRelease(
  release: Release,
  step: ReleaseStep,
  revision: number,
  by: Actor,
): Result<Release, ReleaseRefusal> {
  if (!may(by, "publication.keep", { communeId: release.communeId })) return refuse("publication.not-yours");
  const state = releaseSteps[release.state][step];
  if (state === undefined) return refuse("release.step-not-allowed");
  if (release.revision !== revision) return refuse("release.changed-meanwhile");
  if (step === "publish" && undecided(release).length > 0) return refuse("release.undecided");
  return ok({ ...release, state, revision: revision + 1 });
}

/** A checked file; of the one it replaces, what is still found keeps its reason and what is gone counts as removed. */
export function newRelease(
  file: Omit<Release, "state" | "kept" | "removed" | "replacesId" | "revision">,
  earlier: Release | null,
): Release {
  const keys = new Set(file.findings.map(({ key }) => key));
  return {
    ...file,
    state: "checked",
    kept: earlier?.kept.filter(({ key }) => keys.has(key)) ?? [],
    removed: earlier?.findings.filter(({ key }) => !keys.has(key)) ?? [],
    replacesId: earlier?.id ?? null,
    revision: 1,
  };
}

/** The files of a document that everybody may read. */
export const publishedOf = (releases: readonly Release[], publicationId: Id<"publication">): Release[] =>
  releases.filter((release) => release.publicationId === publicationId && release.state === "published");
