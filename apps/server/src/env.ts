import { z } from "zod";

const onOff = z.enum(["on", "off"]);

/** Every setting, with its default. docs/operations.md explains each to the person who runs it. */
const Settings = z.object({
  /** The port to listen on. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4800),
  /** The address to listen on. */
  GANDAN_HOST: z.string().min(1).default("0.0.0.0"),
  /** The one data folder: database file, kept files, backups. */
  GANDAN_DATA: z.string().min(1).default("./data"),
  /** A PostgreSQL to use instead of the file in the data folder. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "starts with postgres://")
    .optional(),
  /** "on": an empty database is filled with the demo commune; its log-ins are shown. */
  GANDAN_DEMO: onOff.default("on"),
  /** "on": X-Forwarded-For and X-Forwarded-Proto of the reverse proxy are believed. */
  GANDAN_TRUST_PROXY: onOff.default("off"),
  /** "off" only for measuring on a machine of one's own. */
  GANDAN_RATE_LIMITS: onOff.default("on"),
  /** The post office for reminders by e-mail: "smtp://name:password@host:587"; without it they stay in the app. */
  GANDAN_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "starts with smtp:// or smtps://")
    .optional(),
  /** From whom the e-mails come. */
  GANDAN_MAIL_FROM: z.string().min(3).default("gandan@localhost"),
  /** The address people open, for the link in an e-mail. */
  GANDAN_PUBLIC_URL: z.url().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});
export type Settings = z.infer<typeof Settings>;

/** The settings of an environment, or the keys that are wrong, each with what is wrong. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { ok: true; value: Settings } | { ok: false; wrong: string[] } {
  const read = Settings.safeParse(environment);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, wrong: read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
}
