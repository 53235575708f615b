export { type PublicPublication, publicFile, publicPublications } from "./public-publications.ts";
export { publicationsCsv } from "./publications-csv.ts";
export { type RequestRow, publicRequests, requestsCsv } from "./request-log.ts";
