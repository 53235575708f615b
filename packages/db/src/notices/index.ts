export { addNotice, listNotices, listWaitingMail, saveNotice } from "./notices.store.ts";
