import type { Id } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { TextLink } from "../page/text-link.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./retention.module.css";
import type { DestructionItem } from "./rows.ts";

type Named = Pick<DestructionItem, "number" | "registerYear" | "receipt" | "kind" | "state" | "receivedOn" | "endedOn">;

/** What the register says of a file, with the way to it; not a word of what was said. */
export function FileName({ file, petitionId }: { file: Named; petitionId: Id<"petition"> }) {
  const { t } = useWords();
  const { number, registerYear, receipt, kind, state, receivedOn, endedOn } = file;
  return (
    <>
      <TextLink to="/tieng-dan" search={{ id: petitionId }}>
        {t(`petitions.kind.${kind}`)}{" "}
        {number === null
          ? t("retention.file.receipt", { receipt })
          : t("retention.file", { number, year: String(registerYear ?? "") })}
      </TextLink>
      <p className={classes.quiet}>
        {writeDay(receivedOn)} – {writeDay(endedOn)} · {t(`petitions.state.${state}`)}
      </p>
    </>
  );
}
