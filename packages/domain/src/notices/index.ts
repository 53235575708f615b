export { Notice, NoticeKind } from "./notice.ts";
export { hearers, ladder, rungOf } from "./rung.ts";
