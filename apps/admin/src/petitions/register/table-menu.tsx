import { client } from "../../api.ts";
import { FilesMenu } from "../../files/files-menu.tsx";
import { useMay } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { type PetitionSearch, filterOf } from "./petition-search.ts";

/** The words on the page as a file: the list to work on, or the official register to print. */
export function TableMenu({ search, isEmpty }: { search: PetitionSearch; isEmpty: boolean }) {
  const { t, language } = useWords();
  const may = useMay();
  const part = (table: "list" | "reception-register") => ({
    title: t(`petitions.table.${table}`),
    write: (format: "xlsx" | "docx" | "csv") =>
      client.petitions.table.query({ ...filterOf(search), table, format, language }),
  });
  return (
    <FilesMenu
      parts={[part("list"), ...(may("petition.receive") ? [part("reception-register")] : [])]}
      formats={["xlsx", "docx", "csv"]}
      isDisabled={isEmpty}
    />
  );
}
