import type { Passkeys } from "@gandan/api";

// Read with the first key that is asked for.
const webauthn = () => import("@simplewebauthn/server");

const toBytes = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

// The device has to see that it is its owner: a key alone counts as password and second step.
const userVerification = "required";

// Whether a challenge was put is for the store to say; here it is only heard.
function heard() {
  let challenge = "";
  const hear = (sent: string): boolean => {
    challenge = sent;
    return true;
  };
  return { hear, challenge: () => challenge };
}

export const passkeys: Passkeys = {
  async offerNew({ host }, { accountId, username, name, known }) {
    const options = await (
      await webauthn()
    ).generateRegistrationOptions({
      rpName: "Gần Dân",
      rpID: host,
      userID: new TextEncoder().encode(accountId),
      userName: username,
      userDisplayName: name,
      excludeCredentials: known.map((id) => ({ id })),
      authenticatorSelection: { residentKey: "preferred", userVerification },
    });
    return { challenge: options.challenge, options: JSON.stringify(options) };
  },

  async readNew({ origin, host }, { id, ...response }) {
    const signed = heard();
    try {
      const { verified, registrationInfo } = await (
        await webauthn()
      ).verifyRegistrationResponse({
        response: { id, rawId: id, type: "public-key", clientExtensionResults: {}, response },
        expectedChallenge: signed.hear,
        expectedOrigin: origin,
        expectedRPID: host,
        requireUserVerification: true,
      });
      if (!verified) return null;
      const { publicKey, counter } = registrationInfo.credential;
      return {
        challenge: signed.challenge(),
        id: registrationInfo.credential.id,
        publicKey: toText(publicKey),
        counter,
      };
    } catch {
      // What cannot be read, or was signed for another site, is no key.
      return null;
    }
  },

  async offer({ host }) {
    const options = await (await webauthn()).generateAuthenticationOptions({ rpID: host, userVerification });
    return { challenge: options.challenge, options: JSON.stringify(options) };
  },

  async read({ origin, host }, { id, ...response }, passkey) {
    const signed = heard();
    try {
      const { verified, authenticationInfo } = await (
        await webauthn()
      ).verifyAuthenticationResponse({
        response: { id, rawId: id, type: "public-key", clientExtensionResults: {}, response },
        expectedChallenge: signed.hear,
        expectedOrigin: origin,
        expectedRPID: host,
        credential: { id: passkey.id, publicKey: toBytes(passkey.publicKey), counter: passkey.counter },
        requireUserVerification: true,
      });
      return verified ? { challenge: signed.challenge(), counter: authenticationInfo.newCounter } : null;
    } catch {
      return null;
    }
  },
};
