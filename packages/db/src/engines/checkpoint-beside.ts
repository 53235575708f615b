import { statSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { threadFile } from "./thread-file.ts";

/** Moves what was committed from the log into the file itself, beside the writes. */
export interface CheckpointBeside {
  /** To be said after each commit. */
  readonly committed: () => void;
  stop(): Promise<void>;
}

/** From this size of the log on, in bytes; a shorter one the last connection moves when it closes. */
export const longLog = 4 * 2 ** 20;
// A move takes as long as the disk takes: the next one waits for what was written meanwhile to be worth it.
const betweenMoves = 200;
const idleAfter = 10_000;
const resourceLimits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };

/**
 * A commit that moves a long log itself holds up everybody who waits for it, some tens of milliseconds on a busy disk:
 * this does it on a thread of its own, which is there only while much is written. What was committed during a move is
 * moved between two transactions, `alone`: the log begins anew only where nothing in it is left to move.
 */
export function checkpointBeside(path: string, alone: (move: () => Promise<void>) => Promise<void>): CheckpointBeside {
  const log = `${path}-wal`;
  let thread: Worker | null = null;
  let isMoving = false;
  let last = 0;
  let rest: NodeJS.Timeout | undefined;

  const end = async () => {
    const ending = thread;
    thread = null;
    await ending?.terminate();
  };
  function start(): Worker {
    const started = new Worker(threadFile("checkpoint-thread"), {
      workerData: { path },
      resourceLimits,
    });
    started.unref();
    // It has ended then: the writer's own limit keeps the log from growing until the next one is started.
    started.once("error", () => (thread = null));
    return started;
  }
  const pass = () =>
    new Promise<void>((done) => {
      const moving = (thread ??= start());
      const answered = () => {
        moving.off("message", answered).off("exit", answered);
        done();
      };
      moving.on("message", answered).on("exit", answered);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port knows no origins
      moving.postMessage("move");
    });
  async function move(): Promise<void> {
    isMoving = true;
    clearTimeout(rest);
    await pass();
    if (thread !== null) await alone(pass);
    isMoving = false;
    rest = setTimeout(() => void end(), idleAfter).unref();
  }
  return {
    committed() {
      const now = performance.now();
      if (isMoving || now - last < betweenMoves) return;
      last = now;
      if (sizeOf(log) > longLog) void move();
    },
    stop: async () => {
      clearTimeout(rest);
      await end();
    },
  };
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
