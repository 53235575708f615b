import { client } from "../api.ts";

/** The name with which somebody last signed in here by a key of this device. */
const keptName = "gandan.device-key";

/** Whether this browser can ask its device for a key at this address; it needs https, or the machine itself. */
export const hasDeviceKeys = (): boolean => window.isSecureContext && "PublicKeyCredential" in window;

export const deviceKeyName = (): string => localStorage.getItem(keptName) ?? "";
export const keepDeviceKeyName = (username: string): void => localStorage.setItem(keptName, username);

const stopped = { ok: false, refusal: "passkey.stopped" } as const;

// A person who closes the device's window, or a device that has no key, is no fault.
async function ofDevice<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}

/** Has this device make a key and keeps it for one's account. */
export async function addDeviceKey({ name, password }: { name: string; password: string }) {
  const offered = await client.session.offerPasskey.mutate({ password });
  if (!offered.ok) return offered;
  const { startRegistration } = await import("@simplewebauthn/browser");
  const made = await ofDevice(() => startRegistration({ optionsJSON: JSON.parse(offered.value) }));
  if (made === null) return stopped;
  const { clientDataJSON, attestationObject } = made.response;
  return client.session.addPasskey.mutate({ name, id: made.id, clientDataJSON, attestationObject });
}

/** Signs in by a key of this device. */
export async function signInByDeviceKey(username: string) {
  const offered = await client.session.offerPasskeySignIn.mutate({ username });
  if (!offered.ok) return offered;
  const { startAuthentication } = await import("@simplewebauthn/browser");
  const signed = await ofDevice(() => startAuthentication({ optionsJSON: JSON.parse(offered.value) }));
  if (signed === null) return stopped;
  const { clientDataJSON, authenticatorData, signature } = signed.response;
  const answer = await client.session.signInByPasskey.mutate({
    username,
    id: signed.id,
    clientDataJSON,
    authenticatorData,
    signature,
  });
  if (answer.ok) keepDeviceKeyName(username);
  return answer;
}
