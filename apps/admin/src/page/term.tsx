import type { TermId } from "@gandan/domain/glossary";
import { Popover } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { api } from "../api.ts";
import { TermWords } from "./term-words.tsx";
import classes from "./term.module.css";
import { useTold } from "../asking/untold-faults.ts";
import { useWords } from "../frame/words.tsx";

// Long enough that a pointer passing by opens nothing, and that it can go over to the words.
const hovering = 180;

/** A word of the field that tells what it means: to the pointer, the keyboard and the finger; Escape puts it away. */
export function Term({ id, children }: { id: TermId; children: ReactNode }) {
  const { t, language } = useWords();
  const told = useId();
  const [isOpen, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const terms = useQuery(
    api.glossary.list.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY, enabled: isOpen }),
  );
  useTold(terms.error);
  const term = terms.data?.find((known) => known.id === id);

  const turn = (open: boolean, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(open), after);
  };
  const hover = { onMouseEnter: () => turn(true, hovering), onMouseLeave: () => turn(false, hovering) };

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return undefined;
    // Also when the focus is elsewhere, and before anything else closes by the same key.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      clearTimeout(timer.current);
      setOpen(false);
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [isOpen]);

  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      withRoles={false}
      closeOnEscape={false}
      // In the page's own part, and not in the heading that it explains.
      portalProps={{ target: "#main" }}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.term}
          aria-describedby={isOpen ? told : undefined}
          aria-expanded={isOpen}
          {...hover}
          onFocus={(event) => {
            if (event.currentTarget.matches(":focus-visible")) turn(true, 0);
          }}
          onBlur={() => turn(false, hovering)}
          onClick={() => turn(true, 0)}
        >
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown id={told} role="tooltip" className={classes.told} {...hover}>
        {term === undefined ? (
          <p>{t(terms.isError ? "frame.failed" : "frame.loading")}</p>
        ) : (
          <>
            <p className={classes.name}>{term.name[language]}</p>
            <TermWords term={term} />
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
