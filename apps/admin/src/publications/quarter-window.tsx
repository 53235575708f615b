import { type Day, yearOf } from "@gandan/domain/values";
import { Select, Text } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { saveFile } from "../files/save-file.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { FormWindow } from "../asking/form-window.tsx";

const formats = ["docx", "xlsx", "csv"] as const;
const quarters = [1, 2, 3, 4] as const;

/** The list of what was public in a quarter: a paper to print and post up, or a table. */
export function QuarterWindow({ today, onClose }: { today: Day; onClose: () => void }) {
  const { t, language } = useWords();
  const now = Math.ceil(Number(today.slice(5, 7)) / 3);
  const [year, setYear] = useState(yearOf(today));
  const [quarter, setQuarter] = useState(now);
  const [format, setFormat] = useState<(typeof formats)[number]>("docx");
  const list = useAsk(async (asked: Parameters<typeof client.publications.quarter.query>[0]) => ({
    ok: true as const,
    value: await client.publications.quarter.query(asked),
  }));
  return (
    <FormWindow
      title={t("publications.quarter")}
      sending={list}
      confirm={t("publications.quarter.do")}
      onClose={onClose}
      onSend={() =>
        void list.take({ year, quarter, format, language }).then((answer) => {
          if (answer === null) return;
          saveFile(answer.value);
          onClose();
        })
      }
    >
      <Text size="sm">{t("publications.quarter.text")}</Text>
      <Select
        label={t("publications.quarter.number")}
        allowDeselect={false}
        value={String(quarter)}
        data={quarters.map((one) => ({ value: String(one), label: t("publications.quarter.name", { quarter: one }) }))}
        onChange={(chosen) => setQuarter(Number(chosen))}
      />
      <Select
        label={t("publications.quarter.year")}
        allowDeselect={false}
        value={String(year)}
        data={[0, 1, 2].map((back) => String(yearOf(today) - back))}
        onChange={(chosen) => setYear(Number(chosen))}
      />
      <Select
        label={t("publications.quarter.format")}
        allowDeselect={false}
        value={format}
        data={formats.map((one) => ({ value: one, label: t(`publications.quarter.format.${one}`) }))}
        onChange={(chosen) => setFormat(formats.find((one) => one === chosen) ?? "docx")}
      />
    </FormWindow>
  );
}
