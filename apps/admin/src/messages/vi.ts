import calendar from "@gandan/i18n/messages/vi/calendar";
import communes from "@gandan/i18n/messages/vi/communes";
import denunciations from "@gandan/i18n/messages/vi/denunciations";
import dialogues from "@gandan/i18n/messages/vi/dialogues";
import evaluation from "@gandan/i18n/messages/vi/evaluation";
import frame from "@gandan/i18n/messages/vi/frame";
import glossary from "@gandan/i18n/messages/vi/glossary";
import hamlets from "@gandan/i18n/messages/vi/hamlets";
import home from "@gandan/i18n/messages/vi/home";
import journal from "@gandan/i18n/messages/vi/journal";
import lists from "@gandan/i18n/messages/vi/lists";
import models from "@gandan/i18n/messages/vi/models";
import notices from "@gandan/i18n/messages/vi/notices";
import petitions from "@gandan/i18n/messages/vi/petitions";
import plans from "@gandan/i18n/messages/vi/plans";
import publications from "@gandan/i18n/messages/vi/publications";
import reception from "@gandan/i18n/messages/vi/reception";
import refusals from "@gandan/i18n/messages/vi/refusals";
import retention from "@gandan/i18n/messages/vi/retention";
import roles from "@gandan/i18n/messages/vi/roles";
import rubrics from "@gandan/i18n/messages/vi/rubrics";
import search from "@gandan/i18n/messages/vi/search";
import session from "@gandan/i18n/messages/vi/session";
import supervision from "@gandan/i18n/messages/vi/supervision";
import tasks from "@gandan/i18n/messages/vi/tasks";

/** Everything the desk says in Vietnamese. */
export const messages = {
  ...calendar,
  ...communes,
  ...denunciations,
  ...dialogues,
  ...evaluation,
  ...frame,
  ...glossary,
  ...hamlets,
  ...home,
  ...journal,
  ...lists,
  ...models,
  ...notices,
  ...petitions,
  ...plans,
  ...publications,
  ...reception,
  ...refusals,
  ...retention,
  ...roles,
  ...rubrics,
  ...search,
  ...session,
  ...supervision,
  ...tasks,
};
