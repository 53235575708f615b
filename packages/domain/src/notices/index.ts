export { Notice, NoticeKind } from "./notice.ts";
export { hearers, rungOf } from "./rung.ts";
