import { Button, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconChevronDown, IconFileDownload } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../../api.ts";
import { faultRefusal } from "../../asking/fault-refusal.ts";
import { saveFile } from "../../files/save-file.ts";
import { useWords } from "../../frame/words.tsx";
import type { EvaluationPage } from "../rows.ts";
import { useCommuneAsked } from "../use-commune-asked.ts";

/** The sheet to print and sign, or to count on with. */
export function SheetPapers({ page }: { page: EvaluationPage }) {
  const { t, refusal } = useWords();
  const asked = useCommuneAsked(page);
  const [isBusy, setBusy] = useState(false);
  const save = async (format: "docx" | "xlsx") => {
    setBusy(true);
    try {
      saveFile(await client.evaluation.paper.query({ ...asked, format }));
    } catch (error) {
      notifications.show({ color: "alarm", message: refusal(faultRefusal(error)) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={isBusy}
          leftSection={<IconFileDownload size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {t("evaluation.paper")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(["docx", "xlsx"] as const).map((format) => (
          <Menu.Item key={format} onClick={() => void save(format)}>
            {t(`evaluation.paper.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
