import type { PublicCommune } from "@gandan/api/dialogues";
import type { PublicPart, PublicPlanText, PublicTask } from "@gandan/api/plans";
import { html } from "hono/html";
import { communeName } from "./commune-page.ts";
import { page } from "./page.ts";
import { signedAs } from "./plans-part.ts";
import type { Reading } from "./public-words.ts";

/** A published plan, part by part as it is written, with its table of work; its words stay in Vietnamese. */
export function planPage(reading: Reading, commune: PublicCommune, plan: PublicPlanText) {
  const { t } = reading;
  const above = `/cong-khai/${commune.id}`;
  return page(reading, {
    title: plan.title,
    path: `${above}/ke-hoach/${plan.id}`,
    footer: t("public.plan-numbers-left-out"),
    body: html`
      ${commune.isDemo ? html`<p class="demo">${t("public.demo")}</p>` : ""}
      <p>
        <a href="${above}${reading.language === "en" ? "?lang=en" : ""}"
          >${t("public.title", { commune: communeName(reading, commune) })}</a
        >
      </p>
      <p class="quiet">
        ${[...(plan.issuer === null ? [] : [plan.issuer]), ...signedAs(reading, plan), t(`public.plan-state.${plan.state}`)].join("; ")}
      </p>
      <article lang="vi">
        ${plan.preamble.map(paragraph)} ${plan.parts.map((part) => partOf(reading, part, 2))}
        ${plan.closing.map(paragraph)}
        ${plan.signatures.map(
          ({ position, name }) =>
            html`<p class="signature">${position === null ? "" : html`<b>${position}</b><br />`}${name ?? ""}</p>`,
        )}
        ${
          plan.recipients.length === 0
            ? ""
            : html`<p class="quiet">${t("public.plan-recipients", { recipients: plan.recipients.join("; ") })}</p>`
        }
        ${plan.annexes.map((annex) => partOf(reading, annex, 2))}
      </article>
    `,
  });
}

const paragraph = (text: string) => html`<p>${text}</p>`;

// A part without a heading is a paragraph behind its marker.
function partOf(
  reading: Reading,
  { marker, heading, paragraphs, parts, tasks }: PublicPart,
  level: 2 | 3 | 4,
): ReturnType<typeof html> {
  const below = level === 2 ? 3 : 4;
  const [first = "", ...others] = paragraphs;
  const title = [marker, heading].filter((words) => words !== null).join(" ");
  return html`
    ${heading === null ? paragraph([marker, first].filter((words) => words !== null).join(" ")) : headed(title, level)}
    ${(heading === null ? others : paragraphs).map(paragraph)} ${tasksOf(reading, tasks)}
    ${parts.map((part) => partOf(reading, part, below))}
  `;
}

const headed = (title: string, level: 2 | 3 | 4) =>
  level === 2 ? html`<h2>${title}</h2>` : level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`;

const columns = ["lead", "support", "time", "product"] as const;

function tasksOf({ t }: Reading, tasks: readonly PublicTask[]) {
  const shown = columns.filter((column) => tasks.some((task) => task[column] !== null));
  if (tasks.length === 0) return "";
  return html`<section class="card">
    <table>
      <thead>
        <tr>
          <th scope="col" class="number">${t("public.column.number")}</th>
          <th scope="col">${t("public.column.topic")}</th>
          ${shown.map((column) => html`<th scope="col">${t(`public.column.${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${tasks.map(
          (task, at) => html`
            ${
              task.group !== null && task.group !== tasks[at - 1]?.group
                ? html`<tr>
                    <th scope="rowgroup" colspan="${shown.length + 2}">${task.group}</th>
                  </tr>`
                : ""
            }
            <tr>
              <td>${task.ordinal ?? ""}</td>
              <td>${task.content}</td>
              ${shown.map((column) => html`<td data-label="${t(`public.column.${column}`)}">${task[column] ?? ""}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  </section>`;
}
