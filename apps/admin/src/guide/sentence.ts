import type { Action } from "@gandan/domain/roles";
import type guide from "@gandan/i18n/messages/vi/guide";
import type { SubjectAddress } from "../frame/subjects.ts";
import type { MessageKey } from "../messages/index.ts";

export type GuideKey = keyof typeof guide;

/** One thing that a role does: what to press is named by the same texts as on the screen. */
export interface Sentence {
  key: GuideKey;
  names: Readonly<Record<string, MessageKey>>;
  /** The right that it takes; null for what everybody with the page may do. */
  right: Action | null;
}

/** What a role does on a page of the navigation. */
export interface GuidePart {
  to: SubjectAddress;
  sentences: readonly Sentence[];
}

export const says = (
  key: GuideKey,
  right: Action | null = null,
  names: Readonly<Record<string, MessageKey>> = {},
): Sentence => ({ key, right, names });
