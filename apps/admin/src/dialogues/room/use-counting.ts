import type { Sex } from "@gandan/domain/dialogues";
import type { Id } from "@gandan/domain/values";
import { useState } from "react";
import { newId } from "../../asking/new-id.ts";
import type { DialoguePage } from "../rows.ts";
import { type Counted, withPending } from "./with-pending.ts";
import type { Outbox } from "./use-outbox.ts";

/** Whom the next count is for. */
interface Place {
  hamletId: Id<"unit"> | null;
  sex: Sex;
}

export interface Counting {
  attendance: Counted;
  place: Place;
  ethnicGroup: string;
  setEthnicGroup: (name: string) => void;
  /** Counts one more of a place, or of the last one. */
  add: () => void;
  addAt: (place: Place) => void;
  /** Takes one away of the last place. */
  take: () => void;
  /** Takes back the last count made here; null where there is none. */
  undo: (() => void) | null;
  isOpen: boolean;
}

interface Made extends Place {
  ethnicGroup: string | null;
  people: number;
}

/** Counts who comes in, one at a time; a mistake is taken back by a count the other way, so that nothing is erased. */
export function useCounting(page: DialoguePage, outbox: Outbox): Counting {
  const { dialogue } = page;
  const [place, setPlace] = useState<Place>({ hamletId: dialogue.hamletIds[0] ?? null, sex: "woman" });
  const [ethnicGroup, setEthnicGroup] = useState("");
  const [made, setMade] = useState<readonly Made[]>([]);
  const isOpen = dialogue.state !== "cancelled" && dialogue.state !== "published";
  const count = (one: Made) =>
    outbox.put({ kind: "count", input: { ...one, id: newId("tally"), dialogueId: dialogue.id } });
  const put = (where: Place, people: number) => {
    if (!isOpen) return;
    const one = { ...where, ethnicGroup: ethnicGroup.trim() || null, people };
    count(one);
    setPlace(where);
    setMade([...made, one]);
  };
  const last = made.at(-1);
  const pending = outbox.waiting.flatMap(({ command }) => (command.kind === "count" ? [command.input] : []));
  return {
    attendance: withPending(page.attendance, pending),
    place,
    ethnicGroup,
    setEthnicGroup,
    add: () => put(place, 1),
    addAt: (where) => put(where, 1),
    take: () => put(place, -1),
    undo:
      last === undefined || !isOpen
        ? null
        : () => {
            count({ ...last, people: -last.people });
            setMade(made.slice(0, -1));
          },
    isOpen,
  };
}
