import { cpus, totalmem } from "node:os";
import { type Figure, isMet, ratioOf } from "./figure.ts";

/** What the figures were taken on. */
export const machine = (): string => {
  const cores = cpus();
  return `${cores.length} × ${cores[0]?.model.trim() ?? "CPU"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`;
};

const number = (value: number): string =>
  new Intl.NumberFormat("en-GB", { maximumSignificantDigits: value < 1000 ? 3 : 6, useGrouping: true }).format(value);

function row(figure: Figure): string {
  const ratio = ratioOf(figure);
  const met = isMet(figure);
  const target =
    figure.target === undefined
      ? ""
      : `${figure.target.at === "least" ? "≥" : "≤"} ${number(figure.target.value)}${figure.target.of === "ratio" ? " ×" : ""}`;
  return [
    figure.name + (figure.note === undefined ? "" : ` (${figure.note})`),
    `${number(figure.value)} ${figure.unit}`,
    ratio === null || figure.limit === undefined
      ? ""
      : `${number(ratio)} × ${figure.limit.name} (${number(figure.limit.value)})`,
    target,
    met === null ? "" : met ? "met" : "missed",
  ].join(" | ");
}

/** The figures as a table in Markdown. */
export const tableOf = (figures: readonly Figure[]): string =>
  [
    "| figure | value | ratio to a limit of the same run | target | |",
    "|---|---|---|---|---|",
    ...figures.map((figure) => `| ${row(figure)} |`),
  ].join("\n");
