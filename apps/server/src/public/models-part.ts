import type { PublicModel } from "@gandan/api/models";
import { writeDay, writeNumber } from "@gandan/i18n";
import { html } from "hono/html";
import type { Reading } from "./public-words.ts";

/** The recognised models of a commune: what was done, what came of it, by which decision. */
export const modelsPart = (reading: Reading, models: readonly PublicModel[]) => html`
  <h2 id="models">${reading.t("public.models")}</h2>
  ${
    models.length === 0
      ? html`<p class="quiet">${reading.t("public.models-none")}</p>`
      : models.map((model) => modelPart(reading, model))
  }
`;

const modelPart = (reading: Reading, model: PublicModel) => {
  const { t, language } = reading;
  const { people, households } = model;
  const reached = [
    ...(people === null ? [] : [t("public.model-people", { count: people })]),
    ...(households === null ? [] : [t("public.model-households", { count: households })]),
  ];
  return html`
    <section class="card">
      <h3>${model.name}</h3>
      <p class="quiet">${[model.fieldName[language], ...model.hamletNames].join(" · ")}</p>
      <p>
        ${model.recognitions.map((one, index) => html`${index === 0 ? "" : html`<br />`}${decisionOf(reading, one)}`)}
      </p>
      ${model.problem === "" ? "" : html`<p><b>${t("public.model-problem")}.</b> ${model.problem}</p>`}
      ${model.approach === "" ? "" : html`<p><b>${t("public.model-approach")}.</b> ${lines(model.approach)}</p>`}
      ${measuresOf(reading, model.measures)} ${reached.length === 0 ? "" : html`<p>${reached.join("; ")}.</p>`}
      <p>
        <span class="standing ${tones[model.survival]}"
          >${marks[model.survival]} ${t(`public.survival.${model.survival}`)}</span
        >
        ${model.takenOverBy.length === 0 ? "" : t("public.model-taken", { hamlets: model.takenOverBy.join(", ") })}
      </p>
    </section>
  `;
};

const decisionOf = ({ t, language }: Reading, one: PublicModel["recognitions"][number]): string =>
  t("public.model-decision", {
    level: one.levelName[language],
    decision: one.decision,
    day: writeDay(one.decidedOn),
    issuer: one.issuer,
  });

const lines = (text: string) => text.split("\n").map((line, index) => html`${index === 0 ? "" : html`<br />`}${line}`);

const measuresOf = ({ t, language }: Reading, measures: PublicModel["measures"]) => {
  const compared = measures.filter(({ before, after }) => before !== null && after !== null);
  const number = (value: number | null, unit: string) => `${writeNumber(value ?? 0, language)} ${unit}`.trim();
  if (compared.length === 0) return "";
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${t("public.model-measure")}</th>
        <th scope="col">${t("public.model-before")}</th>
        <th scope="col">${t("public.model-after")}</th>
        <th scope="col">${t("public.model-source")}</th>
      </tr>
    </thead>
    <tbody>
      ${compared.map(
        ({ what, unit, before, after, source }) =>
          html`<tr>
            <td>${what}</td>
            <td data-label="${t("public.model-before")}">${number(before, unit)}</td>
            <td data-label="${t("public.model-after")}">${number(after, unit)}</td>
            <td data-label="${t("public.model-source")}">${source}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

const tones: Readonly<Record<PublicModel["survival"], string>> = {
  "not-begun": "open",
  running: "open",
  asked: "open",
  alive: "kept",
  ended: "late",
};
const marks: Readonly<Record<PublicModel["survival"], string>> = {
  "not-begun": "…",
  running: "…",
  asked: "…",
  alive: "✓",
  ended: "✗",
};
