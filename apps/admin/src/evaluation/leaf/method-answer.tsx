import type { Leaf } from "@gandan/domain/evaluation";
import { writePoints } from "@gandan/i18n";
import { Group, NumberInput, Radio, Stack } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { type EntryDraft, asks } from "./entry-draft.ts";

interface Properties {
  leaf: Leaf;
  draft: EntryDraft;
  onChange: (changed: Partial<EntryDraft>) => void;
}

/** What the method asks a person: which level, yes or no, or how many; nothing where the registers answer. */
export function MethodAnswer({ leaf: { method }, draft, onChange }: Properties) {
  const { t, language } = useWords();
  if (method.kind === "judgement")
    return (
      <Radio.Group label={t("evaluation.enter.level")} value={draft.chosen} onChange={(chosen) => onChange({ chosen })}>
        <Stack gap="xs" mt={6}>
          {method.levels.map(({ key, name, award }) => (
            <Radio
              key={key}
              value={key}
              label={t("evaluation.line.level", { name: name[language], points: writePoints(award, language) })}
            />
          ))}
        </Stack>
      </Radio.Group>
    );
  switch (asks(method)) {
    case "answer":
      return (
        <Radio.Group
          label={t("evaluation.enter.answer")}
          value={draft.answer === null ? null : String(draft.answer)}
          onChange={(answer) => onChange({ answer: answer === "true" })}
        >
          <Group gap="md" mt={6}>
            <Radio value="true" label={t("evaluation.yes")} />
            <Radio value="false" label={t("evaluation.no")} />
          </Group>
        </Radio.Group>
      );
    case "count":
      return (
        <NumberInput
          label={t(method.kind === "sample" ? "evaluation.enter.confirmed" : "evaluation.enter.count")}
          w={200}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          value={draft.count ?? ""}
          onChange={(value) => onChange({ count: typeof value === "number" ? value : null })}
        />
      );
    default:
      return null;
  }
}
