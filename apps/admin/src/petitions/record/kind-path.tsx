import { Text } from "@mantine/core";
import type { Outputs } from "../../api.ts";
import { useWords } from "../../frame/words.tsx";
import classes from "./kind-window.module.css";

/** What becomes of a matter's way once it is of another kind: its step, its number, who held it, what it lacks. */
export function KindPath({ choice }: { choice: Outputs["petitions"]["kindChoices"]["choices"][number] }) {
  const { t } = useWords();
  const { kind, leavesPosition, number, missing } = choice;
  const lines = [
    kind === "complaint" && t("petitions.turn.path.complaint"),
    kind === "session-question" && t("petitions.turn.path.session-question"),
    leavesPosition !== null && t("petitions.turn.path.position", { position: leavesPosition }),
    number !== null && t("petitions.turn.path.number", { number }),
    missing.length > 0 &&
      t("petitions.turn.path.missing", {
        fields: missing.map((field) => t(`petitions.missing.${field}`)).join(", "),
      }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return <Text>{t("petitions.turn.path.same")}</Text>;
  return (
    <ul className={classes.path}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
