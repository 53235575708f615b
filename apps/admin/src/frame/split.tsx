import { CloseButton, Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useEffect, useRef } from "react";
import classes from "./split.module.css";
import { useWords } from "./words.tsx";

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
  const aside = useRef<HTMLElement>(null);

  useEffect(() => {
    aside.current?.scrollTo(0, 0);
  }, [panelKey]);

  return (
    <div className={classes.split} data-open={(panel !== null && isWide) || undefined}>
      <div className={classes.list}>{children}</div>
      {panel !== null && isWide && (
        <aside
          ref={aside}
          className={classes.panel}
          aria-label={label}
          // A region that scrolls must be reachable by keyboard.
          tabIndex={0}
          onKeyDown={(event) => {
            if (event.key === "Escape" && !event.defaultPrevented) onClose();
          }}
        >
          <CloseButton className={classes.close} aria-label={t("roles.close")} onClick={onClose} />
          {panel}
        </aside>
      )}
      <Drawer
        opened={panel !== null && !isWide}
        onClose={onClose}
        position="right"
        size="min(100%, 620px)"
        title={label}
        closeButtonProps={{ "aria-label": t("roles.close") }}
      >
        {panel}
      </Drawer>
    </div>
  );
}
