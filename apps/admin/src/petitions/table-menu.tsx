import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { client } from "../api.ts";
import { saveFile } from "../frame/save-file.ts";
import { useAsk } from "../frame/use-ask.ts";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { type PetitionSearch, filterOf } from "./petition-search.ts";

const tables = ["list", "reception-register"] as const;
const formats = ["xlsx", "docx", "csv"] as const;

/** The words on the page as a file: the list to work on, or the official register to print. */
export function TableMenu({ search, isEmpty }: { search: PetitionSearch; isEmpty: boolean }) {
  const { t, language } = useWords();
  const may = useMay();
  const table = useAsk(client.petitions.table.query, t("petitions.table.done"));
  const save = async (wanted: (typeof tables)[number], format: (typeof formats)[number]) => {
    const taken = await table.take({ ...filterOf(search), table: wanted, format, language });
    if (taken !== null) saveFile(taken.value);
  };
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={table.isBusy}
          disabled={isEmpty}
        >
          {t("petitions.table")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {tables
          .filter((wanted) => wanted === "list" || may("petition.receive"))
          .map((wanted) => [
            <Menu.Label key={wanted}>{t(`petitions.table.${wanted}`)}</Menu.Label>,
            ...formats.map((format) => (
              <Menu.Item key={`${wanted} ${format}`} onClick={() => void save(wanted, format)}>
                {t(`petitions.table.format.${format}`)}
              </Menu.Item>
            )),
          ])}
      </Menu.Dropdown>
    </Menu>
  );
}
