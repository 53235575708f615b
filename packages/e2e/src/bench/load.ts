import autocannon from "autocannon";

export interface Load {
  url: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  /** A new body for each request. */
  body?: () => string;
  /** A new path for each request, in place of the address's own. */
  path?: () => string;
  seconds?: number;
  connections?: number;
}

export interface LoadResult {
  rate: number;
  p50: number;
  p99: number;
  failures: number;
}

/**
 * Puts a load on a route of this machine for a few seconds: 16 connections unless told. The same load stands before it
 * unmeasured, for a server as it runs all day; the limits it is held against are measured in the same way.
 */
export async function loadOf(load: Load): Promise<LoadResult> {
  await run(load, warmUp);
  const result = await run(load, load.seconds ?? 5);
  return {
    rate: result["2xx"] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors + result.timeouts,
  };
}

const warmUp = 3;

function run({ body, path, ...load }: Load, duration: number): Promise<autocannon.Result> {
  return autocannon({
    url: load.url,
    method: load.method ?? "GET",
    headers: load.headers ?? {},
    connections: load.connections ?? 16,
    duration,
    ...(body === undefined && path === undefined
      ? {}
      : {
          requests: [
            {
              setupRequest: (request: object) => ({
                ...request,
                ...(body && { body: body() }),
                ...(path && { path: path() }),
              }),
            },
          ],
        }),
  });
}
