import type { RubricDefect } from "@gandan/domain/evaluation";
import { yearOf } from "@gandan/domain/values";
import { scoreWords } from "@gandan/i18n";
import { Modal, Radio, Select, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, client } from "../../api.ts";
import { Shown } from "../../asking/shown.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { WindowForm } from "../../asking/window-form.tsx";
import { useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import classes from "./years.module.css";

interface Properties {
  begun: readonly { year: number }[];
  onClose: () => void;
}

/** Begins a year under a rubric; one with a defect that blocks it says which and cannot be chosen. */
export function BeginWindow({ begun, onClose }: Properties) {
  const { t, language, messages } = useWords();
  const { today } = useMe();
  const navigate = useNavigate({ from: "/danh-gia" });
  const taken = new Set(begun.map(({ year }) => year));
  const years = [1, 0, -1, -2].map((ago) => yearOf(today) + ago).filter((year) => !taken.has(year));
  const [year, setYear] = useState(years.find((free) => free <= yearOf(today)) ?? years[0] ?? yearOf(today));
  const [chosen, setChosen] = useState<string | null>(null);
  const rubrics = useQuery(api.evaluation.rubrics.queryOptions());
  const begin = useAsk(client.evaluation.begin.mutate, t("evaluation.begin.done", { year: String(year) }));
  const say = scoreWords(messages, language);
  // A condition that every rubric knows is told by its words, not by its code.
  const conditions: Readonly<Record<string, string>> = {
    "no-zero": t("rubrics.condition.no-zero"),
    "not-self-scored": t("rubrics.condition.not-self-scored"),
  };
  const inWords = (defect: RubricDefect): string =>
    say.defect({
      ...defect,
      values: Object.fromEntries(
        Object.entries(defect.values).map(([place, value]) => [
          place,
          value.as === "text" ? { ...value, value: conditions[value.value] ?? value.value } : value,
        ]),
      ),
    });
  const keyOf = ({ id, version }: { id: string; version: number }) => `${id} ${version}`;
  return (
    <Modal opened onClose={onClose} title={t("evaluation.begin.title")} size="lg">
      <Shown query={rubrics}>
        {(rows) => {
          const usable = rows.filter(isUsable);
          const rubric = usable.find((row) => keyOf(row) === chosen) ?? usable[0];
          return (
            <WindowForm
              sending={begin}
              isReady={rubric !== undefined && years.length > 0}
              confirm={t("evaluation.begin.do")}
              onClose={onClose}
              onSend={() => {
                if (rubric === undefined) return;
                void begin.take({ year, rubricId: rubric.id, version: rubric.version }).then((answer) => {
                  if (answer !== null) void navigate({ to: "/danh-gia/$year", params: { year: String(year) } });
                });
              }}
            >
              <Text>{t("evaluation.begin.text")}</Text>
              <Select
                label={t("evaluation.begin.year")}
                allowDeselect={false}
                w={140}
                value={String(year)}
                data={years.map(String)}
                onChange={(value) => setYear(Number(value))}
              />
              <Radio.Group
                label={t("evaluation.begin.rubric")}
                value={rubric === undefined ? null : keyOf(rubric)}
                onChange={setChosen}
              >
                <Stack gap="xs" mt={6}>
                  {rows.map((row) => (
                    <div key={keyOf(row)} className={classes.rubric}>
                      <Radio
                        value={keyOf(row)}
                        disabled={!isUsable(row)}
                        label={row.title[language]}
                        description={`${row.issuer[language]} · ${t("evaluation.version", { version: row.version })}`}
                      />
                      {row.notice !== null && (
                        <Text size="sm" c="gold" mt={6} ml={32}>
                          {row.notice[language]}
                        </Text>
                      )}
                      {!isUsable(row) && (
                        <ul className={classes.defects}>
                          {row.defects.slice(0, 4).map((defect) => (
                            <li key={inWords(defect)}>{inWords(defect)}</li>
                          ))}
                        </ul>
                      )}
                    </div>
                  ))}
                </Stack>
              </Radio.Group>
            </WindowForm>
          );
        }}
      </Shown>
    </Modal>
  );
}

const isUsable = ({ defects }: { defects: readonly { isBlocking: boolean; code: string }[] }): boolean =>
  !defects.some(({ isBlocking, code }) => isBlocking || code === "leaves-missing");
