// Runs a command with GANDAN_TEST_POSTGRES naming a PostgreSQL server: the one that is named already,
// else a throw-away cluster on a free loopback port. Where there is no PostgreSQL and none can be installed the
// command runs all the same, and one line says that its contract suite is skipped.
//   node scripts/with-postgres.mjs vitest run
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { installFromDebian } from "./debian.mjs";

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error("Say which command to run: node scripts/with-postgres.mjs <command> [arguments]");
  process.exit(2);
}
process.exitCode = await main();

async function main() {
  if (process.env.GANDAN_TEST_POSTGRES) return run(process.env.GANDAN_TEST_POSTGRES);
  const server = await startServer();
  if (typeof server === "string") {
    console.log(`PostgreSQL: ${server}, its contract suite is skipped`);
    return run(undefined);
  }
  try {
    return await run(server.url);
  } finally {
    await server.stop();
  }
}

function run(url) {
  const env = url === undefined ? process.env : { ...process.env, GANDAN_TEST_POSTGRES: url };
  const child = spawn(command, args, { stdio: "inherit", env });
  // The command gets the signal; the cluster must outlive it to be stopped and removed.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once("exit", (code, signal) => resolve(code ?? (signal === null ? 1 : 130)));
  });
}

/** A running cluster, or the reason why there is none. */
async function startServer() {
  const binaries = findBinaries() ?? (installFromDebian("postgresql") ? findBinaries() : null);
  if (binaries === null) return "not found";
  const user = serverUser();
  if (user === null) return "found, but root may not run it and there is no user postgres";
  const folder = mkdtempSync(join(tmpdir(), "gandan-postgres-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const clusterPath = join(folder, "cluster");
  const made = spawnSync(
    join(binaries, "initdb"),
    ["-D", clusterPath, "-U", "gandan", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
    { ...user, cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) {
    remove();
    return `initdb failed (${(made.stderr || String(made.error)).trim().split("\n").at(-1)})`;
  }
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, "unix_socket_directories=", "fsync=off"];
  const server = spawn(
    join(binaries, "postgres"),
    ["-D", clusterPath, ...settings.flatMap((setting) => ["-c", setting])],
    { ...user, cwd: folder, stdio: "ignore", detached: true },
  );
  const ended = new Promise((resolve) => {
    server.once("exit", resolve);
    server.once("error", resolve);
  });
  const stop = async () => {
    server.kill("SIGINT");
    const impatience = setTimeout(() => server.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(impatience);
    remove();
  };
  const isReady = () =>
    spawnSync(join(binaries, "pg_isready"), ["-q", "-h", "127.0.0.1", "-p", String(port)]).status === 0;
  for (let tries = 0; tries < 100; tries += 1) {
    if (isReady()) return { url: `postgres://gandan@127.0.0.1:${port}/postgres`, stop };
    if (server.exitCode !== null) break;
    await wait(100);
  }
  await stop();
  return "found, but it did not start";
}

function findBinaries() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  const needed = ["initdb", "postgres", "pg_isready"];
  return folders.find((folder) => needed.every((name) => existsSync(join(folder, name)))) ?? null;
}

/** Whom the server runs as: the person at work, or the user postgres where that is root. */
function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const number = (option) => Number(execFileSync("id", [option, "postgres"], { encoding: "utf8", stdio: "pipe" }));
  try {
    return { uid: number("-u"), gid: number("-g") };
  } catch {
    return null;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
