create table if not exists search_rows (
  number integer primary key,
  commune_id text not null,
  kind text not null,
  record_id text not null,
  unique (commune_id, kind, record_id)
);
--> statement-breakpoint
create table if not exists search_pending (number integer primary key);
--> statement-breakpoint
create virtual table if not exists search_words using fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0'
);
--> statement-breakpoint
create trigger if not exists search_entries_added after insert on search_entries begin
  insert into search_rows (commune_id, kind, record_id) values (new.commune_id, new.kind, new.record_id);
  insert into search_pending (number) values (last_insert_rowid());
end;
--> statement-breakpoint
drop trigger if exists search_entries_changed;
--> statement-breakpoint
create trigger search_entries_changed after update of words on search_entries when old.words <> new.words begin
  -- Not "or ignore": the upsert that fires this trigger would overrule it.
  insert into search_pending (number)
    select number from search_rows
    where commune_id = new.commune_id and kind = new.kind and record_id = new.record_id
      and number not in (select number from search_pending);
end;
--> statement-breakpoint
create trigger if not exists search_entries_removed after delete on search_entries begin
  delete from search_words
    where rowid = (select number from search_rows
      where commune_id = old.commune_id and kind = old.kind and record_id = old.record_id);
  delete from search_pending
    where number = (select number from search_rows
      where commune_id = old.commune_id and kind = old.kind and record_id = old.record_id);
  delete from search_rows where commune_id = old.commune_id and kind = old.kind and record_id = old.record_id;
end;
