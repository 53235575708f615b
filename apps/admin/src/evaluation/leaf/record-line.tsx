import type { PetitionKind } from "@gandan/domain/petitions";
import { writeDay } from "@gandan/i18n";
import { Anchor } from "@mantine/core";
import { TextLink } from "../../page/text-link.tsx";
import { useWords } from "../../frame/words.tsx";
import type { RecordRow } from "../rows.ts";
import classes from "./leaf.module.css";

interface Properties {
  row: RecordRow;
  /** Whether the registers are the person's own; another's are told and not opened, but for the files that went with the sheet. */
  isOwn: boolean;
  year: number;
}

/** A record behind a figure or a score: what it is called, its day, and its page where the person may open it. */
export function RecordLine({ row, isOwn, year }: Properties) {
  const { t } = useWords();
  const { kind, title, number, day } = row;
  const words =
    kind === "petition"
      ? [
          t(`petitions.kind.${title as PetitionKind}`),
          ...(number === null ? [] : [t("evaluation.record.number", { number: String(number) })]),
        ].join(" ")
      : kind === "other"
        ? t("evaluation.record.gone")
        : title;
  return (
    <>
      {isOwn || kind === "file" ? <Opened row={row} words={words} year={year} /> : <span>{words}</span>}
      {day !== null && <span className={classes.quiet}> · {writeDay(day)}</span>}
    </>
  );
}

function Opened({ row: { kind, opens }, words, year }: { row: RecordRow; words: string; year: number }) {
  switch (kind) {
    case "task":
      return (
        <TextLink to="/cong-viec/$taskId" params={{ taskId: opens ?? "" }}>
          {words}
        </TextLink>
      );
    case "petition":
      return (
        <TextLink to="/tieng-dan" search={{ id: opens ?? undefined }}>
          {words}
        </TextLink>
      );
    case "plan":
    case "duty":
      return (
        <TextLink to="/ke-hoach/$planId" params={{ planId: opens ?? "" }}>
          {words}
        </TextLink>
      );
    case "dialogue":
    case "promise":
      return (
        <TextLink to="/doi-thoai/$dialogueId" params={{ dialogueId: opens ?? "" }}>
          {words}
        </TextLink>
      );
    case "model":
      return (
        <TextLink to="/mo-hinh/$modelId" params={{ modelId: opens ?? "" }}>
          {words}
        </TextLink>
      );
    case "reception":
      return (
        <TextLink to="/tieng-dan/tiep-dan" search={{ nam: year }}>
          {words}
        </TextLink>
      );
    case "position":
      return (
        <TextLink to="/danh-ba" search={{ "chuc-danh": opens ?? undefined }}>
          {words}
        </TextLink>
      );
    case "file":
      return (
        <Anchor href={`/files/${opens}`} target="_blank" rel="noreferrer">
          {words}
        </Anchor>
      );
    case "publication":
    case "other":
      return <span>{words}</span>;
  }
}
