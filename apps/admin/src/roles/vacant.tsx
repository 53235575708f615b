import { IconUserOff } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./chart.module.css";

/** That nobody holds a position, by picture, word and colour. */
export function Vacant() {
  const { t } = useWords();
  return (
    <span className={classes.vacant}>
      <IconUserOff size={14} aria-hidden /> {t("roles.vacant")}
    </span>
  );
}
