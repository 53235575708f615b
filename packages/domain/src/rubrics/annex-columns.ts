import { fold } from "../values/index.ts";
import type { AnnexTable, ColumnRole } from "./annex-table.ts";
import { isNumber } from "./numbering.ts";
import { printedPoints } from "./printed-points.ts";

// Of several that fit, the first counts: "Điểm tự chấm" is no maximum, "Nội dung minh chứng" is no text.
const heads: readonly [ColumnRole, RegExp][] = [
  ["number", /^(?:stt|tt|so tt|so thu tu|muc|so)$/],
  ["evidence", /minh chung|tai lieu kiem chung|ho so kiem|can cu cham|tai lieu chung minh/],
  ["ignored", /tu cham|tu danh gia|tham dinh|quan ly truc tiep|cap co tham quyen|dat duoc|ghi chu|chu ky|ket qua/],
  ["guidance", /huong dan|cach cham|cach tinh|phuong phap|giai thich|thang diem chi tiet|quy dinh cham/],
  ["maximum", /diem (?:chuan|toi da)|thang diem|^diem(?: so)?$|so diem|muc diem/],
  ["text", /tieu chi|noi dung|chi tieu|nhiem vu|tieu muc/],
];

const roleOf = (head: string): ColumnRole | null => heads.find(([, words]) => words.test(fold(head)))?.[0] ?? null;

const searched = 30;

/** A first guess of what each column says and where the rows begin; a person looks at it and changes it. */
export function guessColumns({ cells }: AnnexTable): { headRow: number; columns: ColumnRole[] } {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const headRow = cells.slice(0, searched).findIndex(isHeadRow);
  const head = headRow === -1 ? [] : (cells[headRow] ?? []);
  const taken = new Set<ColumnRole>();
  const columns = Array.from({ length: width }, (_, at): ColumnRole => {
    const role = roleOf(head[at] ?? "");
    if (role === null || (role !== "ignored" && taken.has(role))) return "ignored";
    taken.add(role);
    return role;
  });
  return { headRow, columns: headRow === -1 ? byContent(cells, width) : columns };
}

/** Heads name what is scored and its points. */
export const isHeadRow = (row: readonly (string | null)[]): boolean => {
  const roles = row.map((cell) => (cell !== null && cell.length <= 80 ? roleOf(cell) : null));
  return roles.includes("text") && (roles.includes("maximum") || roles.includes("number"));
};

// Without heads: numbers stand first, the longest cells are the text, the column of points holds nothing but points.
function byContent(cells: AnnexTable["cells"], width: number): ColumnRole[] {
  const columns = Array.from({ length: width }, (_, at) =>
    cells.map((row) => row[at] ?? "").filter((cell) => cell !== ""),
  );
  const share = (column: readonly string[], fits: (cell: string) => boolean): number =>
    column.length === 0 ? 0 : column.filter(fits).length / column.length;
  const lengths = columns.map((column) => column.reduce((sum, cell) => sum + cell.length, 0));
  const text = lengths.indexOf(Math.max(...lengths));
  const number = columns.findIndex((column, at) => at < text && share(column, isNumber) > 0.6);
  const maximum = columns.findLastIndex(
    (column, at) =>
      at !== text && at !== number && share(column, (cell) => typeof printedPoints(cell) === "number") > 0.6,
  );
  return columns.map((_, at) =>
    at === text ? "text" : at === number ? "number" : at === maximum ? "maximum" : "ignored",
  );
}
