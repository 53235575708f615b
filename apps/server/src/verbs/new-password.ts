import { randomBytes } from "node:crypto";
import { administratorNames, regainAccount } from "@gandan/api/accounts";
import type { Instant } from "@gandan/domain/values";
import { passwords } from "../outside/passwords.ts";
import type { Verb } from "./verb.ts";
import { withDatabase } from "./with-database.ts";

const sentences = {
  "account.unknown": "Không có tài khoản này; chưa thay đổi gì / no such account, nothing was changed",
  "account.disabled": "Tài khoản này đã khoá; chưa thay đổi gì / this account was closed, nothing was changed",
} as const;

/** Lets back in who forgot their password or lost the phone with the codes, where nobody can reset it at the desk. */
export const newPasswordVerb: Verb = {
  usage: "USERNAME",
  run: ([username]) =>
    withDatabase(async (db) => {
      const outside = { db, passwords, now: () => Date.now() as Instant, random: randomBytes };
      const regained = username === undefined ? null : await regainAccount(outside, username);
      if (regained?.ok === true) {
        const { username: name, password } = regained.value;
        console.log(`${name}: ${password}\nHãy đăng nhập và đổi ngay / sign in and change it at once`);
        return 0;
      }
      console.error(regained === null ? `new-password ${newPasswordVerb.usage}` : sentences[regained.refusal]);
      const names = await administratorNames(db);
      if (names.length > 0) console.error(`Tài khoản quản trị / administrators: ${names.join(", ")}`);
      return regained === null ? 2 : 1;
    }),
};
