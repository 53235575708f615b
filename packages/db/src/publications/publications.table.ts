import type { Posting, Release, Withdrawal } from "@gandan/domain/publications";
import type { Columns } from "../columns.ts";
import type { Communes } from "../communes/communes.table.ts";

export function definePublications(columns: Columns, communes: Communes) {
  const { table, id, text, word, whole, day, instant, json, together, sortedBy, refersTo } = columns;
  const publications = table(
    "publications",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"publication">("id").notNull(),
      item: whole("item").notNull(),
      document: text("document").notNull(),
      decidedOn: day("decided_on").notNull(),
      postings: json<Posting[]>("postings").notNull(),
      withdrawal: json<Withdrawal>("withdrawal"),
      updatedAt: instant("updated_at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "publications_key", columns: [t.communeId, t.id] }),
      sortedBy("publications_by_day").on(t.communeId, t.decidedOn, t.id),
      refersTo({ name: "publications_commune", columns: [t.communeId], foreignColumns: [communes.id] }),
    ],
  );
  const releases = table(
    "releases",
    {
      communeId: id<"commune">("commune_id").notNull(),
      id: id<"release">("id").notNull(),
      publicationId: id<"publication">("publication_id").notNull(),
      fileId: id<"file">("file_id").notNull(),
      name: text("name").notNull(),
      mediaType: word<Release["mediaType"]>("media_type").notNull(),
      size: whole("size").notNull(),
      state: word<Release["state"]>("state").notNull(),
      findings: json<Release["findings"]>("findings").notNull(),
      kept: json<Release["kept"]>("kept").notNull(),
      removed: json<Release["removed"]>("removed").notNull(),
      replacesId: id<"release">("replaces_id"),
      at: instant("at").notNull(),
      revision: whole("revision").notNull(),
    },
    (t) => [
      together({ name: "releases_key", columns: [t.communeId, t.id] }),
      sortedBy("releases_by_publication").on(t.communeId, t.publicationId, t.at, t.id),
      refersTo({
        name: "releases_publication",
        columns: [t.communeId, t.publicationId],
        foreignColumns: [publications.communeId, publications.id],
      }),
    ],
  );
  return { publications, releases };
}
