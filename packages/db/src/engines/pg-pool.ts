import pg from "pg";
import type { Ask } from "./ask.ts";
import { faultOf } from "./faults.ts";
import type { Connections } from "./postgres.ts";
import { turns } from "./turns.ts";

// JSON stays text until the column reads it: pg would turn the JSON text "123" into a number on the way.
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    type === pg.types.builtins.JSON || type === pg.types.builtins.JSONB
      ? (text: string) => text
      : pg.types.getTypeParser(type, format),
};

const asking =
  (client: pg.Pool | pg.PoolClient): Ask =>
  async (text, values) =>
    client.query<unknown[]>({ text, values, rowMode: "array", types });

/** Connections to a server, at most `most` at once. */
export function pgPool(url: string, most: number): Connections {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: 10_000,
    application_name: "gan-dan",
  });
  // An idle connection that the server ends is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  return {
    ask: asking(pool),
    async once(work) {
      const client = await pool.connect();
      let lost: Error | undefined;
      // Between checkout and release nobody else listens: an unheard "error" ends the process.
      const remember = (error: Error) => {
        lost = error;
      };
      client.on("error", remember);
      try {
        // One connection answers one query at a time; pg deprecates leaving the queueing to it.
        const inTurn = turns();
        const ask = asking(client);
        return await work({
          ask: (...query) => inTurn(() => ask(...query)),
          async commit() {
            const { command } = await client.query("commit");
            if (command !== "COMMIT") throw new Error("the server rolled the write back");
          },
        });
      } catch (error) {
        if (error instanceof Error && faultOf(error) === "lost") lost ??= error;
        throw error;
      } finally {
        client.off("error", remember);
        client.release(lost);
      }
    },
    close: () => pool.end(),
  };
}
