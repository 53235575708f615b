import { pino } from "pino";
import type { Settings } from "../env.ts";

// Only these fields are ever written: a citizen's words or name cannot slip in by a field somebody adds.
const allowed = new Set([
  "id",
  "method",
  "path",
  "status",
  "milliseconds",
  "procedure",
  "code",
  "fault",
  "stack",
  "sql",
  "communeId",
  "file",
  "count",
  "url",
  "signal",
  "port",
]);

const onlyAllowed = (facts: object): object =>
  Object.fromEntries(Object.entries(facts).filter(([key, value]) => allowed.has(key) && typeof value !== "object"));

export interface Log {
  info(event: string, facts?: object): void;
  warn(event: string, facts?: object): void;
  error(event: string, facts?: object): void;
}

/** A log of events and a few named facts, one JSON line each; what is not on the list of facts is left out. */
export function openLog(level: Settings["LOG_LEVEL"], stream?: { write(line: string): void }): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const log = stream === undefined ? pino(options) : pino(options, stream);
  return {
    info: (event, facts = {}) => log.info(onlyAllowed(facts), event),
    warn: (event, facts = {}) => log.warn(onlyAllowed(facts), event),
    error: (event, facts = {}) => log.error(onlyAllowed(facts), event),
  };
}
