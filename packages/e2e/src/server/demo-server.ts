import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const server = join(import.meta.dirname, "../../../../apps/server");
const entry = join(server, "dist/main.js");
const runtime: { flags: string[]; environment: Record<string, string> } = JSON.parse(
  readFileSync(join(server, "runtime.json"), "utf8"),
);

export interface RunningServer {
  url: string;
  folder: string;
  /** Milliseconds from the start of the process to the first good answer of /ready. */
  readyAfter: number;
  /** Resident memory in MB. */
  memory(): number;
  /** Resolves when what the start had still to do is done: for two seconds the process has hardly worked. */
  quiet(): Promise<void>;
  /** Ends the process: "SIGTERM" lets it finish, "SIGKILL" is a power cut for the process. */
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });

export const aDataFolder = (): string => mkdtempSync(join(tmpdir(), "gandan-e2e-"));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Starts the built server on a free port over a data folder and waits until it is ready. */
export async function startServer(folder: string, settings: Record<string, string> = {}): Promise<RunningServer> {
  const port = await freePort();
  const start = performance.now();
  let output = "";
  const child: ChildProcess = spawn(process.execPath, [...runtime.flags, entry], {
    env: { ...runtime.environment, ...process.env, PORT: String(port), GANDAN_DATA: folder, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`the server ended while starting:\n${output}`);
    if (performance.now() - start > 60_000) {
      child.kill("SIGKILL");
      throw new Error(`the server was not ready after a minute:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    url,
    folder,
    readyAfter: performance.now() - start,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024,
    async quiet() {
      let still = 0;
      for (let second = 0; second < 60; second += 1) {
        const before = workedOf(child.pid);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        still = workedOf(child.pid) - before < hardly ? still + 1 : 0;
        // One second may lie between two pieces of the start's work.
        if (still === 2) return;
      }
      throw new Error("the server was still at work a minute after its start");
    },
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      await ended;
    },
  };
}

// Clock ticks of a hundredth of a second.
const hardly = 3;
const workedOf = (pid: number | undefined): number =>
  readFileSync(`/proc/${pid}/stat`, "utf8")
    .split(" ")
    .slice(13, 15)
    .reduce((sum, ticks) => sum + Number(ticks), 0);

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/ready`)).ok;
  } catch {
    return false;
  }
};
