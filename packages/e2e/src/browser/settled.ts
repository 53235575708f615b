import type { Page, Request } from "playwright-core";

const underway = new WeakMap<Page, Set<Request>>();
const patience = 30_000;

/** Waits until nothing on the page is still on its way: no request, no part that says it is busy, nothing left to draw. */
export async function settled(page: Page): Promise<void> {
  const known = underway.get(page);
  const requests = known ?? requestsOf(page);
  await page.waitForLoadState("load");
  // What was asked before anybody listened is not known here; with an open line a page never falls silent.
  if (known === undefined) await page.waitForLoadState("networkidle", { timeout: 3_000 }).catch(() => undefined);
  const until = performance.now() + patience;
  // Twice at rest: what an answer sets going (the next request, a part loaded late) begins in between.
  for (let rests = 0; rests < 2;) {
    const isAtRest = (await isIdle(page)) && requests.size === 0;
    rests = isAtRest ? rests + 1 : 0;
    if (performance.now() > until) throw new Error(`${page.url()} does not come to rest`);
    await page.waitForTimeout(isAtRest ? 25 : 50);
  }
}

function requestsOf(page: Page): Set<Request> {
  const requests = new Set<Request>();
  // A room that is followed live keeps its line open for as long as it is shown.
  page.on("request", (request) => {
    if (request.resourceType() !== "eventsource") requests.add(request);
  });
  const end = (request: Request) => void requests.delete(request);
  page.on("requestfinished", end);
  page.on("requestfailed", end);
  underway.set(page, requests);
  return requests;
}

const isIdle = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const moves = () =>
          document
            .getAnimations()
            .some((it) => it.playState === "running" && it.effect?.getComputedTiming().endTime !== Infinity);
        // An app that has not drawn anything yet says nothing of being busy.
        const isEmpty = () =>
          ["root", "kiosk", "room"].some((id) => document.getElementById(id)?.childElementCount === 0);
        const isBusy = () => isEmpty() || document.querySelector('[aria-busy="true"]') !== null || moves();
        // What was set going comes first: the frame it asked for, then every task that was waiting. No moment counts as
        // idle for the browser while something turns without end, so idleness itself cannot be asked for.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => void scheduler.postTask(() => resolve(!isBusy()), { priority: "background" })),
        );
      }),
  );
