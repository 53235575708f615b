import type { PublicPlan } from "@gandan/api/plans";
import { writeDay } from "@gandan/i18n";
import { html } from "hono/html";
import type { Reading } from "./public-words.ts";

/** The plans of "dân vận" work that everybody may read, each leading to its text. */
export const plansPart = (reading: Reading, path: string, plans: readonly PublicPlan[]) => html`
  <h2 id="plans">${reading.t("public.plans")}</h2>
  <ul class="published">
    ${plans.map(
      (plan) =>
        html`<li>
          <a href="${addressOf(reading, path, plan)}">${plan.title}</a>
          <span class="quiet"
            >(${[...signedAs(reading, plan), reading.t(`public.plan-state.${plan.state}`)].join("; ")})</span
          >
        </li>`,
    )}
  </ul>
`;

/** By which number and on which day a plan was issued. */
export const signedAs = ({ t }: Reading, { number, symbol, issuedOn }: PublicPlan): string[] => [
  ...(number === null ? [] : [t("public.plan-number", { number: symbol === null ? number : `${number}/${symbol}` })]),
  ...(issuedOn === null ? [] : [t("public.decided-on", { day: writeDay(issuedOn) })]),
];

const addressOf = ({ language }: Reading, path: string, { id }: PublicPlan): string =>
  `${path}/ke-hoach/${id}${language === "en" ? "?lang=en" : ""}`;
