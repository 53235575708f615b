export { Notice, NoticeKind } from "./notice.ts";
export { hearers, rungOf, taskHearers } from "./rung.ts";
