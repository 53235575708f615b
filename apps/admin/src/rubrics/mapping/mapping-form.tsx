import { Button, Group, MultiSelect } from "@mantine/core";
import { useState } from "react";
import { client } from "../../api.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import type { MappedLeaf, MappingLine, MappingSight } from "./mapping-lines.ts";
import classes from "./mapping.module.css";

interface Properties {
  sight: MappingSight;
  earlier: NonNullable<MappingSight["earlier"]>;
  line: MappingLine;
  onClose: () => void;
}

/** Says by hand what a criterion comes from: one, several that were joined, or none; or takes that back. */
export function MappingForm({ sight, earlier, line: { leaf, from, said }, onClose }: Properties) {
  const { t } = useWords();
  const [codes, setCodes] = useState(() => from.map(({ code }) => code));
  const ask = useAsk(client.rubrics.map.mutate, t("rubrics.mapping.done"));
  const own = said?.from === "own" ? said.before : null;
  const say = async (comesFrom: string[] | null) => {
    const answer = await ask.take({
      later: { rubricId: sight.later.id, version: sight.later.version },
      earlier: { rubricId: earlier.id, version: earlier.version },
      criterion: leaf.code,
      comesFrom,
      saw: own === null ? null : [...own],
    });
    if (answer !== null) onClose();
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void say(codes);
      }}
    >
      <MultiSelect
        label={t("rubrics.mapping.from", { number: leaf.number })}
        description={t("rubrics.mapping.from.hint")}
        placeholder={codes.length === 0 ? t("rubrics.mapping.from.none") : ""}
        searchable
        clearable
        hidePickedOptions
        maxValues={50}
        nothingFoundMessage={t("rubrics.mapping.from.nothing")}
        value={codes}
        onChange={setCodes}
        data={optionsOf(earlier.leaves, t("rubrics.tab.extras"))}
      />
      <RefusalAlert refusal={ask.refusal} />
      <Group gap="xs" mt="sm">
        <Button type="submit" color="earth" loading={ask.isBusy}>
          {t("rubrics.mapping.save")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("frame.cancel")}
        </Button>
        {own !== null && (
          <Button variant="subtle" onClick={() => void say(null)}>
            {t("rubrics.mapping.back")}
          </Button>
        )}
      </Group>
    </form>
  );
}

const optionsOf = (leaves: readonly MappedLeaf[], rest: string) =>
  [...Map.groupBy(leaves, ({ group }) => group)].map(([group, items]) => ({
    group: group === "" ? rest : group,
    items: items.map(({ code, number, text }) => ({ value: code, label: `${number} ${text}` })),
  }));
