export { type PublicPublication, publicPublications } from "./public-publications.ts";
