import type { Mail } from "@gandan/api/notices";
import { createTransport } from "nodemailer";

/** A post office that letters are given to over SMTP. */
export interface Post {
  send(mail: Mail): Promise<void>;
}

const patience = 20_000;

export function postOf(url: string, from: string): Post {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  return {
    async send(mail) {
      await transport.sendMail({ from, ...mail });
    },
  };
}
