import { join } from "node:path";
import Database from "better-sqlite3";

/**
 * Fills a stopped demo server's register by copying its own answered rows until it holds `size` citizens' words: what
 * so large a register holds was answered in earlier years, and nobody has to be reminded of it.
 */
export function fillRegister(folder: string, size: number): void {
  const database = new Database(join(folder, "gandan.sqlite"));
  database.pragma("foreign_keys = OFF");
  const columns = database
    .prepare<[], { name: string }>("select name from pragma_table_info('petitions')")
    .all()
    .map((column) => column.name);
  const own = new Set(["id", "receipt", "received_at", "updated_at"]);
  const copied = columns.filter((name) => !own.has(name));
  const template = database
    .prepare<[], Record<string, unknown>>(
      "select * from petitions where number is null and state = 'answered' order by id",
    )
    .all();
  const insert = database.prepare(
    `insert into petitions (id, receipt, received_at, updated_at, ${copied.join(", ")}) values (?, ?, ?, ?, ${copied.map(() => "?").join(", ")})`,
  );
  database.transaction(() => {
    for (let number = template.length; number < size; number += 1) {
      const row = template[number % template.length] ?? {};
      const hex = number.toString(16).padStart(32, "0");
      const at = Number(row["received_at"]) - number * 1000;
      insert.run(`pet_${hex}`, receiptNumber(number), at, at, ...copied.map((name) => row[name]));
    }
  })();
  database.exec("analyze");
  database.close();
}

const receiptNumber = (number: number): string => {
  const signs = number.toString(16).toUpperCase().padStart(16, "0");
  return (signs.match(/.{4}/g) ?? []).join("-");
};
