export { findPublication, listPublications, savePublication } from "./publications.store.ts";
