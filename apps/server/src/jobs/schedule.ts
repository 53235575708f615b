import { Cron } from "croner";
import type { Log } from "../outside/log.ts";

/** What is done at a time; it may look whether the program is stopping. */
type Work = (stopped: AbortSignal) => Promise<unknown>;

/** When a job runs: `firstAfter` milliseconds after the start, and by the clock of Việt Nam. */
interface Times {
  firstAfter: number;
  first: Work;
  at: readonly (readonly [cron: string, work: Work])[];
}

/** Runs a job at its times, one run at once; what fails is logged as `failed` and tried at the next time. */
export function schedule(log: Log, failed: string, { firstAfter, first, at }: Times): { stop(): void } {
  const stopping = new AbortController();
  let isRunning = false;
  const run = async (work: Work) => {
    if (isRunning) return;
    isRunning = true;
    try {
      await work(stopping.signal);
    } catch (error) {
      if (!stopping.signal.aborted) log.error(failed, { fault: error instanceof Error ? error.name : "unknown" });
    } finally {
      isRunning = false;
    }
  };
  const begin = setTimeout(() => void run(first), firstAfter).unref();
  const jobs = at.map(([cron, work]) => new Cron(cron, { timezone: "Asia/Ho_Chi_Minh" }, () => run(work)));
  return {
    stop() {
      stopping.abort();
      clearTimeout(begin);
      for (const job of jobs) job.stop();
    },
  };
}
