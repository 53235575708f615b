import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { Fragment } from "react";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { saveFile } from "./save-file.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";

type Format = "xlsx" | "docx" | "csv";
type SavedFile = Parameters<typeof saveFile>[0];
type Written = SavedFile | { ok: true; value: SavedFile } | { ok: false; refusal: string };

/** What may be written as a file, under a title of its own where there are several. */
interface Part<F extends Format> {
  title?: string;
  write(format: F): Promise<Written>;
}

interface Properties<F extends Format> {
  parts: readonly [Part<F>, ...Part<F>[]];
  formats: readonly F[];
  isDisabled?: boolean;
}

/** What is on the page as a file to work on or to print; a no stands under the button. */
export function FilesMenu<F extends Format>({ parts, formats, isDisabled = false }: Properties<F>) {
  const { t } = useWords();
  const file = useAsk(async ({ part, format }: { part: Part<F>; format: F }) => {
    const written = await part.write(format);
    return "ok" in written ? written : { ok: true as const, value: written };
  }, t("frame.files.done"));
  const save = async (part: Part<F>, format: F) => {
    const answer = await file.take({ part, format });
    if (answer !== null) saveFile(answer.value);
  };
  return (
    <>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={file.isBusy}
            disabled={isDisabled}
          >
            {t("frame.files")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {parts.map((part) => (
            <Fragment key={part.title ?? ""}>
              {part.title !== undefined && <Menu.Label>{part.title}</Menu.Label>}
              {formats.map((format) => (
                <Menu.Item key={format} onClick={() => void save(part, format)}>
                  {t(`frame.files.${format}`)}
                </Menu.Item>
              ))}
            </Fragment>
          ))}
        </Menu.Dropdown>
      </Menu>
      <RefusalAlert refusal={file.refusal} />
    </>
  );
}
