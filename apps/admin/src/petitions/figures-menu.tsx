import type { Day } from "@gandan/domain/values";
import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { client } from "../api.ts";
import { saveFile } from "../frame/save-file.ts";
import { useAsk } from "../frame/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import type { groupings } from "./figures-search.ts";

const tables = ["figures", "turns"] as const;
const formats = ["xlsx", "csv"] as const;

interface Properties {
  period: { from: Day; to: Day };
  by: (typeof groupings)[number];
}

/** The figures on the page, or its wrong turns, as a file. */
export function FiguresMenu({ period, by }: Properties) {
  const { t, language } = useWords();
  const table = useAsk(
    async (asked: Parameters<typeof client.petitions.figuresTable.query>[0]) => ({
      ok: true as const,
      value: await client.petitions.figuresTable.query(asked),
    }),
    t("petitions.table.done"),
  );
  const save = async (wanted: (typeof tables)[number], format: (typeof formats)[number]) => {
    const taken = await table.take({ ...period, by, table: wanted, format, language });
    if (taken !== null) saveFile(taken.value);
  };
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={table.isBusy}>
          {t("petitions.table")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {tables.flatMap((wanted) =>
          formats.map((format) => (
            <Menu.Item key={`${wanted} ${format}`} onClick={() => void save(wanted, format)}>
              {t(`petitions.figures.table.${wanted}`)}, {t(`petitions.table.format.${format}`)}
            </Menu.Item>
          )),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
