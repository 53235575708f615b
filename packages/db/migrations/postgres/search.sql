create index if not exists search_entries_words on search_entries
  using gin (array_to_tsvector(string_to_array(words, ' ')));
