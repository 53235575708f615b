// The page and the worker are checked together, so that `self` is the page's window here; when it runs it is the worker.
const worker = self as unknown as ServiceWorkerGlobalScope;

// Filled in when the kiosk is built: its pages, and a name that changes with any of them.
declare const SHELL_FILES: readonly string[];
declare const SHELL_VERSION: string;

const base = "/kiosk/";
const cacheName = `gan-dan-kiosk ${SHELL_VERSION}`;

worker.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(SHELL_FILES.map((path) => new Request(base + path, { cache: "reload" }))))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  // What is asked of the server, and everything that writes, never passes through here.
  if (request.method !== "GET" || address.origin !== worker.location.origin || !address.pathname.startsWith(base))
    return;
  const path = request.mode === "navigate" ? "" : address.pathname.slice(base.length);
  if (!SHELL_FILES.includes(path)) return;
  event.respondWith(caches.match(base + path, { cacheName }).then((kept) => kept ?? fetch(request)));
});
