import type { DestructionMinutes } from "@gandan/domain/retention";
import { type Day, shortDay } from "@gandan/domain/values";
import type { Block } from "../write/index.ts";

export const plain = (...texts: string[]): Block[] => texts.map((text) => ({ kind: "text", runs: [text] }));
export const lowered = (text: string): string => `${text.charAt(0).toLocaleLowerCase("vi")}${text.slice(1)}`;
export const unstopped = (text: string): string => text.trim().replace(/[.;,\s]+$/u, "");
export const dayWords = (day: Day | null): string => (day === null ? ".... tháng .... năm ........" : shortDay(day));

/** A place to sign for each member, two side by side. */
export const signaturesOf = (members: DestructionMinutes["members"]): Block[] =>
  members.flatMap((member, index): Block[] => {
    if (index % 2 === 1) return [];
    const pair = [member, members[index + 1]].flatMap((one) => one ?? []);
    return [
      { kind: "signatures", parties: pair.map(({ name, title }) => ({ role: title.toLocaleUpperCase("vi"), name })) },
    ];
  });
