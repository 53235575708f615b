import { Button } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface Properties {
  /** Whether a paper is being made just now; one is made at a time. */
  isBusy: boolean;
  onSave: () => Promise<void>;
  children: ReactNode;
}

/** Saves a paper as a Word file; it stands among others of its record. */
export const PaperButton = ({ isBusy, onSave, children }: Properties) => (
  <Button
    variant="default"
    size="compact-md"
    leftSection={<IconFileText size={16} aria-hidden />}
    disabled={isBusy}
    onClick={() => void onSave()}
  >
    {children}
  </Button>
);
