import calendar from "@gandan/i18n/messages/en/calendar";
import communes from "@gandan/i18n/messages/en/communes";
import denunciations from "@gandan/i18n/messages/en/denunciations";
import dialogues from "@gandan/i18n/messages/en/dialogues";
import evaluation from "@gandan/i18n/messages/en/evaluation";
import frame from "@gandan/i18n/messages/en/frame";
import glossary from "@gandan/i18n/messages/en/glossary";
import hamlets from "@gandan/i18n/messages/en/hamlets";
import home from "@gandan/i18n/messages/en/home";
import journal from "@gandan/i18n/messages/en/journal";
import lists from "@gandan/i18n/messages/en/lists";
import models from "@gandan/i18n/messages/en/models";
import notices from "@gandan/i18n/messages/en/notices";
import petitions from "@gandan/i18n/messages/en/petitions";
import plans from "@gandan/i18n/messages/en/plans";
import publications from "@gandan/i18n/messages/en/publications";
import reception from "@gandan/i18n/messages/en/reception";
import refusals from "@gandan/i18n/messages/en/refusals";
import retention from "@gandan/i18n/messages/en/retention";
import roles from "@gandan/i18n/messages/en/roles";
import rubrics from "@gandan/i18n/messages/en/rubrics";
import search from "@gandan/i18n/messages/en/search";
import session from "@gandan/i18n/messages/en/session";
import supervision from "@gandan/i18n/messages/en/supervision";
import tasks from "@gandan/i18n/messages/en/tasks";

/** Everything the desk says in English. */
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
