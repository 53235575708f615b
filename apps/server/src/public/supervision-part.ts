import type { PublicSupervision } from "@gandan/api/supervision";
import { writeDay } from "@gandan/i18n";
import { html } from "hono/html";
import type { Reading } from "./public-words.ts";

/** What the Front and the people's inspection board looked at, and how it was answered; no finding's words, nobody's name. */
export const supervisionPart = ({ t, language }: Reading, supervisions: readonly PublicSupervision[]) => html`
  <h2 id="supervisions">${t("public.supervisions")}</h2>
  ${
    supervisions.length === 0
      ? html`<p class="quiet">${t("public.supervisions-none")}</p>`
      : html`<section class="card">
          <table>
            <thead>
              <tr>
                <th scope="col">${t("public.column.topic")}</th>
                <th scope="col">${t("public.column.body")}</th>
                <th scope="col">${t("public.column.period")}</th>
                <th scope="col">${t("public.column.answers")}</th>
              </tr>
            </thead>
            <tbody>
              ${supervisions.map(
                (one) =>
                  html`<tr>
                    <td>${one.title} <span class="quiet">(${one.kindName[language]})</span></td>
                    <td data-label="${t("public.column.body")}">${one.bodyName[language]}</td>
                    <td data-label="${t("public.column.period")}">
                      ${t("public.supervision-period", { from: writeDay(one.from), to: writeDay(one.to) })}
                    </td>
                    <td data-label="${t("public.column.answers")}">
                      ${answersOf(t, one)}
                      ${one.late === 0 ? "" : html`<span class="standing late">! ${t("public.supervision-late", { count: one.late })}</span>`}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </section>`
  }
`;

const answersOf = (t: Reading["t"], { findings, answered, inTime }: PublicSupervision): string =>
  findings === 0
    ? t("public.supervision-no-findings")
    : t("public.supervision-answers", { findings, answered, inTime });
