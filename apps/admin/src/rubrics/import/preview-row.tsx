import type { AnnexRead, ColumnRole } from "@gandan/domain/rubrics";
import { Button } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import classes from "./import.module.css";

interface Properties {
  place: number;
  cells: readonly (string | null)[];
  columns: readonly ColumnRole[];
  row: AnnexRead["rows"][number] | null;
  skipped: AnnexRead["skipped"][number] | null;
  onWanted: (isWanted: boolean) => void;
}

const longest = 300;

/** A line of the table with what it was taken for; a touch leaves it out or takes it in. */
export function PreviewRow({ place, cells, columns, row, skipped, onWanted }: Properties) {
  const { t } = useWords();
  const state =
    skipped !== null
      ? t(`rubrics.skip.${skipped.reason}`)
      : row === null
        ? t("rubrics.import.joined")
        : row.part === "standard"
          ? t("rubrics.import.level", { level: row.depth + 1 })
          : t(`rubrics.import.part.${row.part}`);
  const isFixed = skipped?.reason === "empty" || skipped?.reason === "heads" || skipped?.reason === "before-heads";
  return (
    <tr data-skipped={skipped !== null || undefined}>
      <th scope="row">{place}</th>
      {columns.map((role, column) => (
        <td key={column} data-ignored={role === "ignored" || undefined}>
          {(cells[column] ?? "").slice(0, longest)}
        </td>
      ))}
      <td className={classes.state}>
        {state}
        {row?.unread != null && (
          <span className={classes.unread}> {t("rubrics.import.unread", { text: row.unread })}</span>
        )}{" "}
        {!isFixed && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={t(skipped === null ? "rubrics.import.leaveOut" : "rubrics.import.takeIn", { place })}
            onClick={() => onWanted(skipped !== null)}
          >
            {t(skipped === null ? "rubrics.import.leaveOut.short" : "rubrics.import.takeIn.short")}
          </Button>
        )}
      </td>
    </tr>
  );
}
