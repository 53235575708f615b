export { type PublicSupervision, publicSupervisions, supervisionsCsv } from "./public-supervisions.ts";
