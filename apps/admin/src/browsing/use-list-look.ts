import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { type ListLook, type OfferedColumns, readLook, usualLook, writeLook } from "./list-look.ts";
import { useMe } from "../frame/use-me.ts";

/** A list's look, remembered in this browser for the person who is signed in. */
export interface KeptLook<Column extends string> extends ListLook<Column> {
  offered: OfferedColumns<Column>;
  isUsual: boolean;
  isDense: boolean;
  shows: (column: Column) => boolean;
  /** Null goes back to the usual look. */
  change: (look: ListLook<Column> | null) => void;
}

/** How the person looks at this list; on a phone, where lists are lines and cards, always as usual. */
export function useListLook<Column extends string>(list: string, offered: OfferedColumns<Column>): KeptLook<Column> {
  const { person } = useMe();
  const name = `gandan-list-${list}-${person.id}`;
  const [kept, setKept] = useState(() => localStorage.getItem(name));
  const isNarrow = useMediaQuery("(max-width: 61.99em)", false, { getInitialValueInEffect: false });
  const look = isNarrow ? usualLook(offered) : readLook(kept, offered);
  return {
    ...look,
    offered,
    isUsual: kept === null,
    isDense: look.density === "dense",
    shows: (column) => look.columns.includes(column),
    change: (next) => {
      const text = next === null ? null : writeLook(next, offered);
      if (text === null) localStorage.removeItem(name);
      else localStorage.setItem(name, text);
      setKept(text);
    },
  };
}
