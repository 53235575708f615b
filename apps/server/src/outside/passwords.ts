// argon2id at 19 MiB and two passes: OWASP's least, about 30 ms on a small office PC.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Read with the first sign-in.
const argon2 = () => import("@node-rs/argon2");

export const passwords = {
  hash: async (password: string): Promise<string> => (await argon2()).hash(password, cost),
  matches: async (kept: string, password: string): Promise<boolean> => {
    try {
      return await (await argon2()).verify(kept, password);
    } catch {
      // A hash that cannot be read fits no password.
      return false;
    }
  },
};
