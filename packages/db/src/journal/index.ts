export { type JournalLine, appendJournal, findJournalHead, listJournal, verifyJournal } from "./journal.store.ts";
