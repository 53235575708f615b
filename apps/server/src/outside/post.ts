import type { Mail } from "@gandan/api/notices";

/** A post office that letters are given to over SMTP. */
export interface Post {
  send(mail: Mail): Promise<void>;
}

const patience = 20_000;

export function postOf(url: string, from: string): Post {
  const settings = { url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
  // An office without a post office never reads the library.
  const opened = import("nodemailer").then(({ createTransport }) => createTransport(settings));
  return {
    async send(mail) {
      const transport = await opened;
      await transport.sendMail({ from, ...mail });
    },
  };
}
