import {
  type AnnexMapping,
  type AnnexRead,
  type AnnexTable,
  type ColumnRole,
  type RubricDraft,
  columnRoles,
  isGroup,
} from "@gandan/domain/rubrics";
import { sumOf } from "@gandan/domain/values";
import { writePoints } from "@gandan/i18n";
import { Select } from "@mantine/core";
import { useMemo } from "react";
import { useWords } from "../../frame/words.tsx";
import classes from "./import.module.css";
import { PreviewRow } from "./preview-row.tsx";

export type Mapping = AnnexMapping;

interface Properties {
  tables: readonly AnnexTable[];
  at: number;
  table: AnnexTable;
  mapping: Mapping;
  read: AnnexRead;
  draft: RubricDraft;
  onTable: (at: number) => void;
  onMapping: (mapping: Mapping) => void;
}

const shown = 400;

/** The table as it came in, each column with what it is taken for and each line with how it was understood. */
export function MappingPreview({ tables, at, table, mapping, read, draft, onTable, onMapping }: Properties) {
  const { t } = useWords();
  const { columns, wanted } = mapping;
  const understood = useMemo(() => new Map(read.rows.map((row) => [row.at, row])), [read]);
  const skipped = useMemo(() => new Map(read.skipped.map((row) => [row.at, row])), [read]);
  const setRole = (column: number, role: ColumnRole) =>
    onMapping({
      ...mapping,
      // A role is one column's alone, but for what is joined: guidance and evidence.
      columns: columns.map((one, index) =>
        index === column ? role : one === role && (role === "maximum" || role === "number") ? "ignored" : one,
      ),
    });
  return (
    <>
      {tables.length > 1 && (
        <Select
          label={t("rubrics.import.table")}
          mb="md"
          maw={520}
          allowDeselect={false}
          value={String(at)}
          data={tables.map(({ name, cells }, index) => ({
            value: String(index),
            label: t("rubrics.import.table.rows", {
              name: name || t("rubrics.import.table.name", { place: index + 1 }),
              count: cells.length,
            }),
          }))}
          onChange={(next) => next !== null && onTable(Number(next))}
        />
      )}
      <Understood read={read} draft={draft} hasPoints={columns.includes("maximum")} />
      {/* A wide table scrolls within itself, also by keyboard: */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.scroll} aria-label={t("rubrics.import.table")} tabIndex={0}>
        <table className={classes.preview}>
          <thead>
            <tr>
              <th scope="col">{t("rubrics.import.line")}</th>
              {columns.map((role, column) => (
                <th key={column} scope="col" data-ignored={role === "ignored" || undefined}>
                  <select
                    aria-label={t("rubrics.import.column", { place: column + 1 })}
                    value={role}
                    onChange={(event) => {
                      const next = columnRoles.find((one) => one === event.currentTarget.value);
                      if (next !== undefined) setRole(column, next);
                    }}
                  >
                    {columnRoles.map((one) => (
                      <option key={one} value={one}>
                        {t(`rubrics.role.${one}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
              <th scope="col">{t("rubrics.import.state")}</th>
            </tr>
          </thead>
          <tbody>
            {table.cells.slice(0, shown).map((cells, line) => (
              <PreviewRow
                key={line}
                place={line + 1}
                cells={cells}
                columns={columns}
                row={understood.get(line) ?? null}
                skipped={skipped.get(line) ?? null}
                onWanted={(isWanted) => onMapping({ ...mapping, wanted: { ...wanted, [line]: isWanted } })}
              />
            ))}
          </tbody>
        </table>
      </section>
      {table.cells.length > shown && <p>{t("rubrics.import.rest", { count: table.cells.length - shown })}</p>}
    </>
  );
}

/** What the whole comes to: lines, points, and whether the table's own total agrees. */
function Understood({ read, draft, hasPoints }: Pick<Properties, "read" | "draft"> & { hasPoints: boolean }) {
  const { t, language } = useWords();
  const leaves = draft.rows.filter((_, index) => !isGroup(draft.rows, index));
  const sum = sumOf(leaves.flatMap(({ maximum }) => maximum ?? []));
  const differs = read.total !== null && read.total !== sum;
  return (
    <div className={classes.facts} aria-live="polite">
      <p>
        {t("rubrics.import.read", {
          rows: read.rows.length,
          leaves: leaves.length,
          points: writePoints(sum, language),
        })}
      </p>
      {!hasPoints && <p className={classes.warn}>{t("rubrics.import.noPoints")}</p>}
      {read.total !== null && (
        <p className={differs ? classes.warn : undefined}>
          {t(differs ? "rubrics.import.total.differs" : "rubrics.import.total", {
            points: writePoints(read.total, language),
          })}
        </p>
      )}
    </div>
  );
}
