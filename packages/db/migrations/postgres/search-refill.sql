reindex index search_entries_words;
