interface Asked<Data> {
  data: Data | undefined;
  error: unknown;
  refetch: () => unknown;
  fetchStatus: string;
}

type All<Data extends readonly unknown[]> = { [Index in keyof Data]: NonNullable<Data[Index]> };

/** Several questions as one: answered when all are, failed when any is; asked again it is those that failed. */
export function together<const Data extends readonly unknown[]>(several: {
  readonly [Index in keyof Data]: Asked<Data[Index]>;
}): Asked<All<Data>> {
  const asked: readonly Asked<unknown>[] = several;
  const failed = asked.filter(({ data, error }) => data === undefined && error != null);
  const isWhole = asked.every(({ data }) => data !== undefined);
  return {
    // The one cast: a list that was mapped no longer knows that it is as long as the one it came from.
    data: isWhole ? (asked.map(({ data }) => data) as unknown as All<Data>) : undefined,
    error: failed[0]?.error,
    refetch: () => Promise.all(failed.map((one) => one.refetch())),
    fetchStatus: asked.some(({ fetchStatus }) => fetchStatus === "paused") ? "paused" : "idle",
  };
}
