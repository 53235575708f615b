import type { PublicCommune, PublicDialogue, PublicPromise } from "@gandan/api/dialogues";
import type { PublicModel } from "@gandan/api/models";
import type { PublicPlan } from "@gandan/api/plans";
import type { PublicPublication, RequestRow } from "@gandan/api/publications";
import type { PublicSupervision } from "@gandan/api/supervision";
import { promiseStandings } from "@gandan/domain/dialogues";
import type { Instant } from "@gandan/domain/values";
import { writeDay, writeInstant, writeWeekday } from "@gandan/i18n";
import { html } from "hono/html";
import { modelsPart } from "./models-part.ts";
import { page } from "./page.ts";
import { plansPart } from "./plans-part.ts";
import type { Reading } from "./public-words.ts";
import { supervisionPart } from "./supervision-part.ts";

export const communeName = ({ t }: Reading, { kind, name }: Pick<PublicCommune, "kind" | "name">): string =>
  t(`public.kind.${kind}`, { name });

interface Shown {
  models: readonly PublicModel[];
  plans: readonly PublicPlan[];
  published: readonly PublicPublication[];
  requests: readonly RequestRow[];
  supervisions: readonly PublicSupervision[];
}

/** What a commune promised its people and what it did, session by session; its recognised models; what it publishes; what was supervised. */
export function communePage(
  reading: Reading,
  commune: PublicCommune,
  { models, plans, published, requests, supervisions }: Shown,
  now: Instant,
) {
  const { t } = reading;
  const path = `/cong-khai/${commune.id}`;
  return page(reading, {
    title: t("public.title", { commune: communeName(reading, commune) }),
    path,
    footer: t("public.updated", { time: writeInstant(now) }),
    body: html`
      ${commune.isDemo ? html`<p class="demo">${t("public.demo")}</p>` : ""}
      ${contents(reading, { held: commune.held.length > 0, plans: plans.length > 0, requests: requests.length > 0 })}
      <h2 id="promises">${t("public.promises")}</h2>
      ${
        commune.held.every(({ promises }) => promises.length === 0)
          ? html`<p class="quiet">${t("public.promises-none")}</p>`
          : html`<ul class="counts">
              ${promiseStandings.map(
                (standing) =>
                  html`<li class="${commune.counts[standing] === 0 ? "none" : standing}">
                    <b>${commune.counts[standing]}</b>${t(`public.standing.${standing}`)}
                  </li>`,
              )}
            </ul>`
      }
      <h2 id="ahead">${t("public.ahead")}</h2>
      ${
        commune.ahead.length === 0
          ? html`<p class="quiet">${t("public.ahead-none")}</p>`
          : commune.ahead.map((dialogue) => sessionAhead(reading, dialogue))
      }
      ${commune.held.length === 0 ? "" : html`<h2 id="held">${t("public.held")}</h2>`}
      ${commune.held.map((dialogue) => sessionHeld(reading, dialogue))}
      ${plans.length === 0 ? "" : plansPart(reading, path, plans)} ${modelsPart(reading, models)}
      <h2 id="published">${t("public.published")}</h2>
      ${published.length === 0 ? html`<p class="quiet">${t("public.published-none")}</p>` : publishedNow(reading, path, published)}
      ${requests.length === 0 ? "" : requestLog(reading, requests)} ${supervisionPart(reading, supervisions)}
      <h2 id="open-data">${t("public.open-data")}</h2>
      <p><a href="${path}/cong-khai.csv">cong-khai.csv</a> · <a href="${path}/cong-khai.json">cong-khai.json</a></p>
      <p>
        <a href="${path}/yeu-cau-thong-tin.csv">yeu-cau-thong-tin.csv</a> ·
        <a href="${path}/yeu-cau-thong-tin.json">yeu-cau-thong-tin.json</a>
      </p>
      <p><a href="${path}/ke-hoach.csv">ke-hoach.csv</a> · <a href="${path}/ke-hoach.json">ke-hoach.json</a></p>
      <p><a href="${path}/loi-hua.csv">loi-hua.csv</a> · <a href="${path}/loi-hua.json">loi-hua.json</a></p>
      <p><a href="${path}/mo-hinh.csv">mo-hinh.csv</a> · <a href="${path}/mo-hinh.json">mo-hinh.json</a></p>
      <p><a href="${path}/giam-sat.csv">giam-sat.csv</a> · <a href="${path}/giam-sat.json">giam-sat.json</a></p>
    `,
  });
}

const parts = [
  "promises",
  "ahead",
  "held",
  "plans",
  "models",
  "published",
  "requests",
  "supervisions",
  "open-data",
] as const;

// The page is long on a phone: what it has stands at its head.
const contents = ({ t }: Reading, has: Partial<Record<(typeof parts)[number], boolean>>) => html`
  <details>
    <summary>${t("public.contents")}</summary>
    <nav aria-label="${t("public.contents")}">
      <ul class="contents">
        ${parts.map((part) => (has[part] === false ? "" : html`<li><a href="#${part}">${t(`public.${part}`)}</a></li>`))}
      </ul>
    </nav>
  </details>
`;

const publishedNow = ({ t, language }: Reading, path: string, published: readonly PublicPublication[]) => html`
  <ul class="published">
    ${published.map(
      ({ itemName, document, decidedOn, ways, files }) =>
        html`<li>
          <b>${itemName[language]}.</b> ${document}
          <span class="quiet">(${t("public.decided-on", { day: writeDay(decidedOn) })})</span>
          ${ways.map(
            ({ name, places, note, from, to }) =>
              html`<br /><span class="quiet">
                  ${name}: ${placed(places, note)}
                  ${
                    to === null
                      ? t("public.since", { from: writeDay(from) })
                      : t("public.from-to", { from: writeDay(from), to: writeDay(to) })
                  }
                </span>`,
          )}
          ${files.map(
            ({ id, name, size }) =>
              html`<br /><a href="${path}/tep/${id}">${name}</a>
                <span class="quiet">(${t("public.file-size", { size: Math.max(1, Math.round(size / 1024)) })})</span>`,
          )}
        </li>`,
    )}
  </ul>
`;

// Where a note is an address of the web, it leads there.
const placed = (places: string, note: string) =>
  /^https?:\/\/\S+$/.test(note)
    ? html`${places === "" ? "" : `${places}; `}<a href="${note}" rel="noreferrer nofollow">${note}</a>`
    : [places, note].filter(Boolean).join("; ");

const when = ({ t, language }: Reading, { day, from, to, place }: PublicDialogue): string =>
  t("public.when", { day: writeWeekday(day, language), from, to, place });

const sessionAhead = (reading: Reading, dialogue: PublicDialogue) => html`
  <section class="card">
    <h3>${dialogue.title}</h3>
    <p>${when(reading, dialogue)}</p>
    <p><a href="/phong/${dialogue.code}">${reading.t("public.ask")}</a></p>
  </section>
`;

const sessionHeld = (reading: Reading, dialogue: PublicDialogue) => {
  const { t } = reading;
  return html`
    <section class="card">
      <h3>${dialogue.title}</h3>
      <p class="quiet">
        ${when(reading, dialogue)}.
        ${
          dialogue.publishedOn === null
            ? t("public.not-published")
            : t("public.published-on", { day: writeDay(dialogue.publishedOn) })
        }
      </p>
      ${dialogue.conclusion === null ? "" : html`<p><b>${t("public.conclusion")}.</b> ${dialogue.conclusion}</p>`}
      ${
        dialogue.promises.length === 0
          ? ""
          : html`<table>
              <thead>
                <tr>
                  <th scope="col" class="number">${t("public.column.number")}</th>
                  <th scope="col">${t("public.column.promise")}</th>
                  <th scope="col" class="who">${t("public.column.who")}</th>
                  <th scope="col" class="day">${t("public.column.due")}</th>
                  <th scope="col" class="result">${t("public.column.standing")}</th>
                </tr>
              </thead>
              <tbody>
                ${dialogue.promises.map((promise) => promiseRow(reading, promise))}
              </tbody>
            </table>`
      }
    </section>
  `;
};

const marks: Readonly<Record<PublicPromise["standing"], string>> = {
  open: "…",
  late: "!",
  kept: "✓",
  "kept-late": "✓",
  broken: "✗",
};

const promiseRow = ({ t }: Reading, { number, text, who, hamletName, dueOn, doneOn, standing }: PublicPromise) => html`
  <tr>
    <td>${number}</td>
    <td>${text}${hamletName === null ? "" : html` <span class="quiet">(${hamletName})</span>`}</td>
    <td data-label="${t("public.column.who")}">${who}</td>
    <td class="day" data-label="${t("public.column.due")}">${writeDay(dueOn)}</td>
    <td>
      <span class="standing ${standing}">${marks[standing]} ${t(`public.standing.${standing}`)}</span>
      ${doneOn === null ? "" : html`<span class="quiet">${t("public.done-on", { day: writeDay(doneOn) })}</span>`}
    </td>
  </tr>
`;

// What was asked for and by whom stands nowhere here.
const requestLog = ({ t, language }: Reading, requests: readonly RequestRow[]) => html`
  <h2 id="requests">${t("public.requests")}</h2>
  <section class="card">
    <table>
      <thead>
        <tr>
          <th scope="col" class="number">${t("public.column.number")}</th>
          <th scope="col" class="day">${t("public.column.received")}</th>
          <th scope="col" class="day">${t("public.column.due")}</th>
          <th scope="col">${t("public.column.standing")}</th>
        </tr>
      </thead>
      <tbody>
        ${requests.map(
          ({ number, receivedOn, answerBy, answeredOn, state, isLate, groundName, cost }) =>
            html`<tr>
              <td>${number}</td>
              <td class="day" data-label="${t("public.column.received")}">${writeDay(receivedOn)}</td>
              <td class="day" data-label="${t("public.column.due")}">
                ${answerBy === null ? "–" : writeDay(answerBy)}
              </td>
              <td>
                ${t(`public.request.${standingOfRequest(state)}`)}
                ${answeredOn === null ? "" : html`<span class="quiet">${t("public.done-on", { day: writeDay(answeredOn) })}</span>`}
                ${isLate ? html`<span class="standing late">! ${t("public.request.late")}</span>` : ""}
                ${groundName === null ? "" : html`<span class="quiet">${groundName[language]}</span>`}
                ${
                  cost === null
                    ? ""
                    : html`<br /><span class="quiet">
                          ${t(cost.isWaived ? "public.request.cost-waived" : "public.request.cost", { asked: cost.asked, paid: cost.paid })}
                        </span>`
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>
`;

function standingOfRequest(state: RequestRow["state"]): "open" | "answered" | "refused" | "ended" {
  if (state === "answered" || state === "closed") return "answered";
  if (state === "refused" || state === "returned") return "refused";
  return state === "received" || state === "accepted" || state === "suspended" || state === "for-signature"
    ? "open"
    : "ended";
}
