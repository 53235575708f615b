import { serve } from "@hono/node-server";
import type { Hono } from "hono";

/** Serves an app on a free port of this machine while some work is done, then stops it. */
export async function whileServing<T>(app: Hono, work: (url: string) => Promise<T>): Promise<T> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  try {
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}
