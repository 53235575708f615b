import { type Asking, type Outputs, type Outside, untilWritten } from "@gandan/api";
import { officialOf } from "@gandan/api/session";
import { proceduresOf } from "./procedures-of.ts";

// They hang on nothing but the store, the account and the day.
const lists = { petitions: ["list"] } satisfies { [Subject in keyof Outputs]?: (keyof Outputs[Subject])[] };

/** What a request is answered with. */
export interface Answer {
  status: number;
  type: string;
  vary: string | undefined;
  body: Uint8Array<ArrayBuffer>;
}

const answers = untilWritten<Answer>(64, ({ status }) => status === 200);

/**
 * Answers a list that an official opens again while nothing was written as it was answered before; everything else
 * anew. Who asks is looked at each time.
 */
export async function keptAnswer(
  outside: Outside,
  asking: Asking,
  { method, url }: Request,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  const procedures = proceduresOf(url);
  if (method !== "GET" || procedures.length === 0 || !procedures.every(isKept)) return answer();
  const official = await officialOf({ ...outside, asking });
  return official === null ? answer() : answers(outside.db, `${official.account.id} ${official.today} ${url}`, answer);
}

const kept: ReadonlySet<string> = new Set(
  Object.entries(lists).flatMap(([subject, names]) => names.map((name) => `${subject}.${name}`)),
);
const isKept = (name: string): boolean => kept.has(name);
