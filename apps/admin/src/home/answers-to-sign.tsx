import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import { Heap } from "./heap.tsx";
import { VoiceLines } from "./voice-lines.tsx";

const shown = 5;

/** The answers that wait for the person's signature; nothing for who does not sign. */
export function AnswersToSign() {
  const { t } = useWords();
  const { total, rows } = useQuery(api.petitions.toSign.queryOptions()).data ?? { total: 0, rows: [] };
  return (
    <Heap
      tone="now"
      count={total}
      words={t("petitions.watch.toSign", { count: total })}
      link={{ to: "/tieng-dan", search: { "trang-thai": "for-signature", xep: "due-asc" } }}
    >
      <VoiceLines rows={rows.slice(0, shown)} />
    </Heap>
  );
}
