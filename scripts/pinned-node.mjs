// The Node that the project pins comes from the registry; a bare machine may lack a library that it needs.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installFromDebian } from "./debian.mjs";

const atomic = "libatomic.so.1";

/** Where the pinned Node stands, known to run; where it cannot, says what is missing and ends the process. */
export function pinnedNode(root) {
  const path = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  let complaint = complaintOf(path);
  if (complaint?.includes(atomic) && installFromDebian("libatomic1")) complaint = complaintOf(path);
  if (complaint === null) return path;
  process.stderr.write(`${complaint}\n`);
  process.stderr.write(
    complaint.includes(atomic)
      ? `Gần Dân: the Node that it brings needs ${atomic}, which is not on this machine. Install it (Debian and Ubuntu: apt-get install libatomic1; Fedora and Red Hat: dnf install libatomic) and run the same command again. Nothing else was changed.\n`
      : "Gần Dân: the Node that it brings does not run on this machine: it needs Linux with glibc 2.28 or newer, macOS or Windows. Nothing else was changed.\n",
  );
  process.exit(1);
}

/** What a Node says instead of its version; null where it runs. */
function complaintOf(path) {
  const { status, stderr, error } = spawnSync(path, ["--version"], { encoding: "utf8" });
  return status === 0 ? null : (stderr?.trim() ?? "") || (error?.message ?? "it ended without a word");
}
