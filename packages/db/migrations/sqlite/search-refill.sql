delete from search_words;
--> statement-breakpoint
delete from search_pending;
--> statement-breakpoint
delete from search_rows;
--> statement-breakpoint
insert into search_rows (commune_id, kind, record_id)
  select commune_id, kind, record_id from search_entries order by at, commune_id, kind, record_id;
--> statement-breakpoint
insert into search_words (rowid, words)
  select r.number, e.words from search_rows r
  join search_entries e on e.commune_id = r.commune_id and e.kind = r.kind and e.record_id = r.record_id;
