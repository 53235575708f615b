import type { Id } from "@gandan/domain/values";
import { Link } from "@tanstack/react-router";
import lines from "../page/lines.module.css";

/** A commune's sheet of a year as a line that opens it, with what there is to say of it. */
export function SheetLine({
  of,
  year,
  facts,
}: {
  of: { communeId: Id<"commune">; name: string };
  year: number;
  facts: string;
}) {
  return (
    <li>
      <Link to="/danh-gia/$year" params={{ year: String(year) }} search={{ xa: of.communeId }} className={lines.line}>
        <span className={lines.title}>{of.name}</span>
        <span className={lines.facts}>{facts}</span>
      </Link>
    </li>
  );
}
