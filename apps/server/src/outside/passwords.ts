import { hash, verify } from "@node-rs/argon2";

// argon2id at 19 MiB and two passes: OWASP's least, about 30 ms on a small office PC.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const passwords = {
  hash: (password: string): Promise<string> => hash(password, cost),
  matches: async (kept: string, password: string): Promise<boolean> => {
    try {
      return await verify(kept, password);
    } catch {
      // A hash that cannot be read fits no password.
      return false;
    }
  },
};
