import { Button } from "@mantine/core";
import { useNetwork } from "@mantine/hooks";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import classes from "./page-line.module.css";
import { askAgain, useUntoldFaults } from "../asking/untold-faults.ts";
import { useWords } from "./words.tsx";

/** Says that parts of the page failed to come where nothing in their places does: what is missing is never taken for none. */
export function FailedLine() {
  const { t } = useWords();
  const { online } = useNetwork();
  const [isAsking, setAsking] = useState(false);
  const isShown = useUntoldFaults() && online;
  const again = async () => {
    setAsking(true);
    await askAgain();
    setAsking(false);
  };
  return (
    <output className={classes.line} data-shown={isShown || undefined}>
      {isShown && (
        <>
          <IconAlertTriangle size={18} aria-hidden />
          <span>{t("frame.failed.parts")}</span>
          <Button variant="default" size="compact-md" loading={isAsking} onClick={() => void again()}>
            {t("frame.again")}
          </Button>
        </>
      )}
    </output>
  );
}
