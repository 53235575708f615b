import type { Id } from "@gandan/domain/values";
import { Button, Group, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";

/** Names one more person for the case: the whole of it, or the verifier's part. */
export function NameRecipient({
  denunciationId,
  passphrase,
}: {
  denunciationId: Id<"denunciation">;
  passphrase: string;
}) {
  const { t } = useWords();
  const holders = useQuery(api.denunciations.keyring.queryOptions()).data?.holders ?? [];
  const [personId, setPerson] = useState<string | null>(null);
  const [sight, setSight] = useState<"redacted" | "whole">("redacted");
  const name = useAsk(client.denunciations.name.mutate, t("denunciations.name.done"));
  return (
    <>
      <Group align="end" gap="sm">
        <Select
          label={t("denunciations.name")}
          searchable
          value={personId}
          data={holders.map((holder) => ({
            value: holder.personId,
            label: `${holder.name} – ${holder.titles.join(", ")}`,
          }))}
          onChange={setPerson}
        />
        <Select
          label={t("denunciations.name.sight")}
          allowDeselect={false}
          value={sight}
          data={(["redacted", "whole"] as const).map((value) => ({ value, label: t(`denunciations.sight.${value}`) }))}
          onChange={(value) => setSight(value === "whole" ? "whole" : "redacted")}
        />
        <Button
          variant="default"
          loading={name.isBusy}
          disabled={personId === null}
          onClick={() => void name.take({ denunciationId, personId: personId as Id<"person">, sight, passphrase })}
        >
          {t("denunciations.name.do")}
        </Button>
      </Group>
      <RefusalAlert refusal={name.refusal} mt="sm" />
    </>
  );
}
