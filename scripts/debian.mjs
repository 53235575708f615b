// Packages of Debian: installed where this is root on Debian, else left to the person.
import { spawnSync } from "node:child_process";

/** Installs a package and says so; false where it could not be. */
export function installFromDebian(name) {
  const hasApt = spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
  if (!hasApt || process.getuid?.() !== 0) return false;
  process.stderr.write(`Gần Dân: installing Debian's ${name} …\n`);
  const apt = (...args) =>
    spawnSync("apt-get", [...args, "-q"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  apt("update");
  return apt("install", "-y", "--no-install-recommends", name);
}
