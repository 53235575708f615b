import {
  type CaseEvent,
  type CostFigures,
  type CountedMatter,
  type Petition,
  costFigures,
} from "../petitions/index.ts";
import type { Day } from "../values/index.ts";

/** A request for information as everybody may read of it: when, how, about what field and what became of it; never by whom nor in which words. */
export interface LoggedRequest {
  number: number;
  receivedOn: Day;
  way: NonNullable<Petition["particulars"]>["way"];
  topic: Petition["topic"];
  state: Petition["state"];
  answerBy: Day | null;
  answeredOn: Day | null;
  isLate: boolean;
  /** Days that were added with a reason. */
  extendedBy: number;
  /** On which ground it was refused or returned, by its id in the packs. */
  ground: string | null;
  /** What copying costs and what of it was paid; null where nothing is asked. */
  cost: CostFigures | null;
}

interface Known {
  petition: Pick<Petition, "topic" | "state" | "particulars" | "cost">;
  events: readonly Pick<CaseEvent, "kind" | "days" | "ground">[];
  matter: Pick<CountedMatter, "receivedOn" | "answerBy" | "answeredOn" | "endedOn">;
}

/** The log of requests in the order in which they came, each numbered within the log. */
export const requestLog = (requests: readonly Known[], today: Day): LoggedRequest[] =>
  requests
    .toSorted((one, other) => one.matter.receivedOn.localeCompare(other.matter.receivedOn))
    .map(({ petition, events, matter }, index) => {
      const { receivedOn, answerBy, answeredOn, endedOn } = matter;
      return {
        number: index + 1,
        receivedOn,
        way: petition.particulars?.way ?? null,
        topic: petition.topic,
        state: petition.state,
        answerBy,
        answeredOn,
        isLate: answerBy !== null && answerBy < (answeredOn ?? endedOn ?? today),
        extendedBy: events.reduce((sum, { kind, days }) => sum + (kind === "extended" ? (days ?? 0) : 0), 0),
        ground: events.findLast(({ ground }) => ground !== null)?.ground ?? null,
        cost: petition.cost === null ? null : costFigures(petition.cost),
      };
    });
