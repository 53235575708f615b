import { CloseButton, Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useEffect, useRef } from "react";
import classes from "./split.module.css";
import { useWords } from "../frame/words.tsx";

interface Properties {
  /** The open record; null where only the list is shown. */
  panel: ReactNode | null;
  /** What the panel is, for those who hear the page. */
  label: string;
  /** Which record it is: another one is read from its beginning. */
  panelKey: string | null;
  onClose: () => void;
  children: ReactNode;
}

/** A list with the open record at its right; on a narrow screen the record lies over the list. */
export function Split({ panel, label, panelKey, onClose, children }: Properties) {
  const { t } = useWords();
  const isWide = useMediaQuery("(min-width: 75em)", true, { getInitialValueInEffect: false }) ?? true;
  const isOpen = panel !== null;
  const leave = useRef(onClose);

  useEffect(() => {
    leave.current = onClose;
  }, [onClose]);
  useEffect(() => {
    if (!isOpen || !isWide) return;
    const onKey = (event: KeyboardEvent) => {
      // A window over the page, or an open list of choices, takes the key first.
      const isTaken = event.defaultPrevented || document.querySelector("[role=dialog], [role=listbox]") !== null;
      if (event.key === "Escape" && !isTaken) leave.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOpen, isWide]);

  return (
    <div className={classes.split} data-open={(isOpen && isWide) || undefined}>
      <div className={classes.list}>{children}</div>
      {isOpen && isWide && (
        <aside key={panelKey} className={classes.panel} aria-label={label}>
          <div className={classes.head}>
            <span>{label}</span>
            <CloseButton aria-label={t("frame.close")} onClick={onClose} />
          </div>
          <div className={classes.body}>{panel}</div>
        </aside>
      )}
      <Drawer opened={isOpen && !isWide} onClose={onClose} position="right" size="min(100%, 620px)" title={label}>
        {panel}
      </Drawer>
    </div>
  );
}
