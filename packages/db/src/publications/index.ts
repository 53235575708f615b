export { findPublication, listPublications, savePublication } from "./publications.store.ts";
export { findRelease, findReleaseOfFile, listReleases, saveRelease } from "./releases.store.ts";
