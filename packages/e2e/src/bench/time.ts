import { performance } from "node:perf_hooks";

/** The best and the median time of a piece of work, in milliseconds, over some rounds after a warm-up. */
export function timeOf(work: () => void, rounds = 40): { best: number; median: number } {
  for (let round = 0; round < 5; round += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { best: times[0] ?? 0, median: times[Math.floor(times.length / 2)] ?? 0 };
}
