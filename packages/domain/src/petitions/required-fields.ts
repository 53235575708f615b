import { type Particulars, type Petition, noParticulars } from "./petition.ts";

/** What a letter still lacks, one word a field. */
export type MissingField =
  | "name"
  | "address"
  | "contact"
  | "signature"
  | "against"
  | "demand"
  | "read-back"
  | "representatives";

type Asked = Pick<Petition, "kind" | "name" | "contact" | "particulars">;

/**
 * What the law asks of a letter of its kind and is not there yet (Law on Complaints, Article 8; Law on Access to
 * Information, Article 24; Law on Citizen Reception, Article 29); it is kept all the same and asked for.
 */
export function missingFields({ kind, name, contact, particulars: kept }: Asked): MissingField[] {
  const particulars = kept ?? noParticulars;
  const isFormal = kind === "complaint" || kind === "information-request";
  const lacks: [MissingField, boolean][] = [
    ["name", isFormal && name === null],
    ["address", isFormal && particulars.address === null],
    ["contact", kind === "information-request" && contact === null],
    ["against", kind === "complaint" && particulars.against === null],
    ["demand", isFormal && particulars.demand === null],
    ["signature", kind === "complaint" && !particulars.isSigned],
    ["representatives", lacksRepresentatives(kind, particulars)],
  ];
  return lacks.filter(([, isLacking]) => isLacking).map(([field]) => field);
}

/** How many representatives a group may have: none below 5 people, 1–2 for 5–10, up to 5 above 10. */
export const mostRepresentatives = (peopleCount: number): number => (peopleCount < 5 ? 0 : peopleCount <= 10 ? 2 : 5);

const lacksRepresentatives = (kind: Petition["kind"], { peopleCount, representatives }: Particulars): boolean => {
  const most = mostRepresentatives(peopleCount);
  if (kind === "session-question" || most === 0) return false;
  return representatives.length === 0 || representatives.length > most;
};
