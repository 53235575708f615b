export { type Told, addNotice, listNotices, listTold, listWaitingMail, saveNotice } from "./notices.store.ts";
