import { Modal } from "@mantine/core";
import { useEffect, useState } from "react";
import { useWords } from "../frame/words.tsx";
import { onPaletteAsked } from "./open-palette.ts";
import { PaletteBox } from "./palette-box.tsx";

/** Ctrl K or ⌘K from anywhere: pages, actions and records by their letters, accents or not. */
export function Palette() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);

  useEffect(() => onPaletteAsked(() => setOpen(true)), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <Modal.Root opened={isOpen} onClose={() => setOpen(false)} size={640} yOffset="12vh" centered={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={t("search.title")} radius="md">
        {isOpen && <PaletteBox onClose={() => setOpen(false)} />}
      </Modal.Content>
    </Modal.Root>
  );
}
