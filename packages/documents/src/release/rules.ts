import type { ReleaseRule } from "./rule.ts";
import { attachment } from "./rules/attachment.ts";
import { comment } from "./rules/comment.ts";
import { coveredText } from "./rules/covered-text.ts";
import { hiddenColumns } from "./rules/hidden-columns.ts";
import { hiddenRows } from "./rules/hidden-rows.ts";
import { hiddenSheet } from "./rules/hidden-sheet.ts";
import { hiddenText } from "./rules/hidden-text.ts";
import { identityNumber } from "./rules/identity-number.ts";
import { phoneNumber } from "./rules/phone-number.ts";
import { pictureFacts } from "./rules/picture-facts.ts";
import { property } from "./rules/property.ts";
import { trackedChange } from "./rules/tracked-change.ts";
import { unread } from "./rules/unread.ts";

/** Every rule; what hides whole parts stands first. */
export const releaseRules: readonly ReleaseRule[] = [
  hiddenSheet,
  hiddenRows,
  hiddenColumns,
  hiddenText,
  coveredText,
  comment,
  trackedChange,
  attachment,
  identityNumber,
  phoneNumber,
  pictureFacts,
  property,
  unread,
];
