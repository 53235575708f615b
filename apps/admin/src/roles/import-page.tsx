import { mostDirectoryRows } from "@gandan/domain/roles";
import type { Words } from "@gandan/i18n";
import { useNavigate } from "@tanstack/react-router";
import { type Outputs, client } from "../api.ts";
import { WayBack } from "../page/way-back.tsx";
import { useWords } from "../frame/words.tsx";
import { type Given, ListImport, type ShownLine } from "../lists/index.ts";
import type { MessageKey } from "../messages/index.ts";

type Line = Extract<Outputs["roles"]["readList"], { ok: true }>["value"]["lines"][number];

// How to reach somebody, and what a unit is, may be said another time.
const beside: ReadonlySet<string> = new Set(["kind", "phone", "email"]);

/** A list of who holds what comes in. */
export function ImportPage() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const read = async (given: Given) => {
    const answer = await client.roles.readList.mutate(given);
    if (!answer.ok) {
      const detail = "detail" in answer ? answer.detail : null;
      const missing = detail?.missing.map((column) => t(`roles.list.column.${column}`)) ?? [];
      return { ...answer, wrongHeads: detail && { missing, unknown: detail.unknown } };
    }
    const { name, lines, missing, unknown, tables } = answer.value;
    return {
      ok: true as const,
      value: {
        name,
        lines: lines.map((line) => shownLine(t, line)),
        missing: missing.filter((column) => !beside.has(column)).map((column) => t(`roles.list.column.${column}`)),
        unknown,
        tables,
        take: (rows: readonly number[]) =>
          client.roles.takeList.mutate({
            name,
            rows: lines.flatMap(({ row, cells, ...line }) =>
              rows.includes(row) && (line.outcome === "new" || line.outcome === "changed")
                ? { row, cells, outcome: line.outcome, differences: line.differences, taken: line.taken }
                : [],
            ),
          }),
      },
    };
  };
  const names = {
    unit: t("roles.list.column.unit"),
    position: t("roles.list.column.position"),
    holder: t("roles.list.column.holder"),
    from: t("roles.list.column.from"),
  };
  return (
    <ListImport
      back={<WayBack to="/danh-ba">{t("roles.title")}</WayBack>}
      title={t("roles.list.title")}
      lead={t("roles.list.lead")}
      mostRows={mostDirectoryRows}
      how={(["columns", "new", "changed", "never"] as const).map((line) => t(`roles.list.how.${line}`, names))}
      blank={() => client.roles.table.query({ format: "xlsx", language, isBlank: true })}
      read={read}
      takeBack={(undo) => client.roles.undoList.mutate({ undo })}
      onTaken={() => void navigate({ to: "/danh-ba" })}
    />
  );
}

function shownLine(t: Words<MessageKey>, line: Line): ShownLine {
  const { row, outcome } = line;
  const { unit = "", position = "", holder = "", from = "" } = line.cells;
  const shown = { row, outcome, title: holder || position || unit, facts: [holder === "" ? "" : position, unit, from] };
  const nameOf = (column: keyof typeof line.cells) => t(`roles.list.column.${column}`);
  if (outcome === "refused")
    return { ...shown, faults: line.faults.map((fault) => ({ ...fault, column: nameOf(fault.column) })) };
  if (outcome === "unchanged") return shown;
  const differences = line.differences.map((difference) => ({ ...difference, column: nameOf(difference.column) }));
  return { ...shown, differences, near: line.near, taken: line.taken };
}
