interface ScriptAddresses {
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptAddresses): ScriptAddresses;
}

const worker = `${import.meta.env.BASE_URL}sw.js`;
const renewEvery = 3_600_000;

// Under Trusted Types a worker's address must come from a named policy; this one knows a single address.
function trustedWorker(): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (types === undefined) return worker;
  const policy = types.createPolicy("gan-dan-kiosk", {
    createScriptURL: (address) => {
      if (address !== worker) throw new TypeError("only the kiosk's own worker");
      return address;
    },
  });
  return policy.createScriptURL(worker);
}

/** Keeps the pages on the device, and takes a newer version in between two visitors. */
export function keepShell(): { renew: () => void } {
  let isNewer = false;
  if (import.meta.env.PROD && "serviceWorker" in navigator) {
    const hadWorker = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      isNewer = hadWorker;
    });
    navigator.serviceWorker
      .register(trustedWorker(), { scope: import.meta.env.BASE_URL })
      .then((registration) => setInterval(() => void registration.update().catch(() => {}), renewEvery))
      .catch(() => {});
  }
  return {
    renew: () => {
      if (isNewer) location.reload();
    },
  };
}
