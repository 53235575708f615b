const prefix = "/api/trpc/";

/** The procedures a request names: one, or several of a batch. */
export function proceduresOf(url: string): string[] {
  const { pathname } = new URL(url);
  return pathname.startsWith(prefix) ? decodeURIComponent(pathname.slice(prefix.length)).split(",") : [];
}
