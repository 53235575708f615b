import type { Passkeys, Site } from "../context.ts";

/** The page of a browser that stands on the server's own site. */
export const aSite: Site = { origin: "https://xa.example", host: "xa.example" };

const signed = (...parts: (string | number)[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
const opened = (text: string): unknown[] => {
  const parts: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
  return Array.isArray(parts) ? parts : [];
};

/** What a device of this name signs: keys that can be read, held in no hardware. The real ones are tested where they are made. */
export const aDevice = (name: string) => ({
  makes: (challenge: string, site = aSite) => ({
    id: name,
    clientDataJSON: signed(challenge, site.origin),
    attestationObject: signed(name),
  }),
  signs: (challenge: string, count: number, site = aSite) => ({
    id: name,
    clientDataJSON: signed(challenge, site.origin),
    authenticatorData: signed(count),
    signature: signed(name),
  }),
});

let offered = 0;

/** Counts challenges and believes what `aDevice` says. */
export const somePasskeys: Passkeys = {
  async offerNew({ host }, { accountId, username, name }) {
    const challenge = `new-${(offered += 1)}`;
    const user = { id: accountId, name: username, displayName: name };
    return { challenge, options: JSON.stringify({ challenge, rp: { id: host }, user }) };
  },
  async readNew({ origin }, answer) {
    const [challenge, from] = opened(answer.clientDataJSON);
    return from === origin ? { challenge: String(challenge), id: answer.id, publicKey: answer.id, counter: 0 } : null;
  },
  async offer({ host }) {
    const challenge = `sign-${(offered += 1)}`;
    return { challenge, options: JSON.stringify({ challenge, rpId: host }) };
  },
  async read({ origin }, answer, passkey) {
    const [challenge, from] = opened(answer.clientDataJSON);
    const [count] = opened(answer.authenticatorData);
    const isOwn = from === origin && opened(answer.signature)[0] === passkey.publicKey;
    return isOwn && Number(count) > passkey.counter ? { challenge: String(challenge), counter: Number(count) } : null;
  },
};
