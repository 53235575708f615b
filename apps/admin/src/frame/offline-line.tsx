import { useNetwork } from "@mantine/hooks";
import { IconWifiOff } from "@tabler/icons-react";
import classes from "./page-line.module.css";
import { useWords } from "./words.tsx";

/** Says that the network is gone for as long as it is, what stays, and what happens next; nothing where it is there. */
export function OfflineLine() {
  const { t } = useWords();
  const { online } = useNetwork();
  return (
    <output className={classes.line} data-shown={!online || undefined}>
      {!online && (
        <>
          <IconWifiOff size={18} aria-hidden />
          <span>{t("frame.offline")}</span>
        </>
      )}
    </output>
  );
}
