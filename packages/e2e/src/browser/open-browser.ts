import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  process.env["GANDAN_CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

// What a headless Chromium needs as root and without a network.
const settings = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the machine's own Chromium, or the one that was downloaded for the tests. */
export function openBrowser(): Promise<Browser> {
  const found = places.find((place) => place !== undefined && existsSync(place));
  return chromium.launch({ args: settings, ...(found === undefined ? {} : { executablePath: found }) });
}
