import { csvOf } from "../csv.ts";
import type { PublicPublication } from "./public-publications.ts";

const heads = ["item", "item_name", "document", "decided_on", "way", "places", "note", "from", "to", "files"];

/** What is public today as open data: one line a document and way, days as in ISO 8601. */
export const publicationsCsv = (publications: readonly PublicPublication[]): string =>
  csvOf([
    heads,
    ...publications.flatMap(({ item, itemName, document, decidedOn, ways, files }) =>
      ways.map(({ name, places, note, from, to }) => [
        String(item),
        itemName.vi,
        document,
        decidedOn,
        name,
        places,
        note,
        from,
        to ?? "",
        files.map((file) => file.name).join("; "),
      ]),
    ),
  ]);
