import { writeDay } from "@gandan/i18n";
import { IconChevronRight } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import cards from "../page/cards.module.css";
import lists from "../page/rows.module.css";
import { useListKeys } from "../browsing/use-list-keys.ts";
import { useWords } from "../frame/words.tsx";
import { ModelMark, SurvivalMark } from "./marks.tsx";
import { type ModelList, nameOf } from "./rows.ts";

/** Models as lines; j and k walk, Enter opens. */
export function ModelLines({ page }: { page: ModelList }) {
  const navigate = useNavigate();
  const { rows } = page;
  const here = useListKeys(rows.length, {
    open: (index) => {
      const modelId = rows[index]?.id;
      if (modelId !== undefined) void navigate({ to: "/mo-hinh/$modelId", params: { modelId } });
    },
  });
  return (
    <ul className={lists.rows}>
      {rows.map((row, index) => (
        <Line key={row.id} row={row} page={page} isHere={index === here} />
      ))}
    </ul>
  );
}

function Line({ row, page, isHere }: { row: ModelList["rows"][number]; page: ModelList; isHere: boolean }) {
  const { t, language } = useWords();
  const recognition = row.recognitions.at(-1);
  return (
    <li className={lists.row} data-here={isHere || undefined}>
      <Link to="/mo-hinh/$modelId" params={{ modelId: row.id }} className={lists.rowLink}>
        <strong>{row.name}</strong>
        <span className={cards.quiet}>
          {[nameOf(page.fields, row.field, language), row.hamletNames.join(", "), row.ownerTitle]
            .filter(Boolean)
            .join(" · ")}
        </span>
        <IconChevronRight size={18} aria-hidden className={lists.rowSign} />
      </Link>
      <div className={lists.facts}>
        <ModelMark state={row.state} />
        {row.survival !== "not-begun" && row.survival !== "ended" && <SurvivalMark survival={row.survival} />}
        <span>{t("models.parts", { done: row.parts - row.missing.length, all: row.parts })}</span>
        <span>{t("models.registered-on", { day: writeDay(row.registeredOn) })}</span>
        {recognition !== undefined && (
          <span>
            {t("models.recognised-by", {
              level: nameOf(page.levels, recognition.level, language),
              decision: recognition.decision,
            })}
          </span>
        )}
        {row.originId !== null && <span>{t("models.is-replica")}</span>}
      </div>
    </li>
  );
}
