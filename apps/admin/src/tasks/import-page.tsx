import { mostListRows } from "@gandan/domain/lists";
import { shortDay } from "@gandan/domain/values";
import type { Words } from "@gandan/i18n";
import { useNavigate } from "@tanstack/react-router";
import { type Outputs, client } from "../api.ts";
import { WayBack } from "../page/way-back.tsx";
import { useWords } from "../frame/words.tsx";
import { type Given, ListImport, type ShownLine } from "../lists/index.ts";
import type { MessageKey } from "../messages/index.ts";

type Line = Extract<Outputs["tasks"]["readList"], { ok: true }>["value"]["lines"][number];

// What tells whose a task is or where it came from may be missing without a loss.
const beside: ReadonlySet<string> = new Set(["code", "holders", "standing", "deadlineReason"]);

/** A list of tasks comes in. */
export function ImportPage() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const read = async (given: Given) => {
    const answer = await client.tasks.readList.mutate(given);
    if (!answer.ok) {
      const detail = "detail" in answer ? answer.detail : null;
      const missing = detail?.missing.map((column) => t(`tasks.list.column.${column}`)) ?? [];
      return { ...answer, wrongHeads: detail && { missing, unknown: detail.unknown } };
    }
    const { fingerprint, name, lines, missing, unknown, tables } = answer.value;
    const byRow = new Map(lines.map((line) => [line.row, line]));
    return {
      ok: true as const,
      value: {
        name,
        lines: lines.map((line) => shownLine(t, line)),
        missing: missing.filter((column) => !beside.has(column)).map((column) => t(`tasks.list.column.${column}`)),
        unknown,
        tables,
        take: (rows: readonly number[]) =>
          client.tasks.takeList.mutate({
            fingerprint,
            name,
            rows: rows.flatMap((row) => {
              const line = byRow.get(row);
              if (line === undefined) return [];
              return { row, cells: line.cells, revision: line.outcome === "changed" ? line.task.revision : null };
            }),
          }),
      },
    };
  };
  const names = {
    title: t("tasks.list.column.title"),
    position: t("tasks.list.column.position"),
    code: t("tasks.list.column.code"),
    deadline: t("tasks.list.column.deadline"),
  };
  return (
    <ListImport
      back={<WayBack to="/cong-viec">{t("tasks.title")}</WayBack>}
      title={t("tasks.list.title")}
      lead={t("tasks.list.lead")}
      mostRows={mostListRows}
      how={(["columns", "deadline", "new", "changed", "never"] as const).map((line) =>
        t(`tasks.list.how.${line}`, names),
      )}
      blank={() => client.tasks.table.query({ format: "xlsx", language, isBlank: true })}
      read={read}
      takeBack={(undo) => client.tasks.undo.mutate({ undo })}
      onTaken={() => void navigate({ to: "/cong-viec", search: { sort: "updated", order: "desc" } })}
    />
  );
}

function shownLine(t: Words<MessageKey>, line: Line): ShownLine {
  const { row, outcome } = line;
  if (outcome === "refused") {
    const { title = "", position, holders = "", hamlet = "", deadline = "" } = line.cells;
    const faults = line.faults.map((fault) => ({ ...fault, column: t(`tasks.list.column.${fault.column}`) }));
    return { row, outcome, title, facts: [position || holders, hamlet, deadline], faults };
  }
  const { id, title, positionTitle, holderNames, hamletName, deadline } = line.task;
  const { deadline: written = "" } = line.cells;
  const inWords = /\p{L}/u.test(written) ? written : "";
  const day = deadline === null ? "" : shortDay(deadline);
  const due = [day || t("tasks.due.none"), ...(inWords === "" ? [] : [`(${inWords})`])].join(" ");
  const facts = [[positionTitle, ...holderNames].join(", "), hamletName ?? "", due];
  if (outcome !== "changed") return { row, outcome, title, facts, ...(outcome === "unchanged" && { taskId: id }) };
  const differences = line.differences.map((difference) => ({
    ...difference,
    from: difference.from || t("lists.empty"),
    column: t(`tasks.list.column.${difference.column}`),
  }));
  return { row, outcome, title, facts, taskId: id, differences };
}
