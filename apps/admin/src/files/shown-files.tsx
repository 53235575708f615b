import { IconPaperclip } from "@tabler/icons-react";
import classes from "./shown-files.module.css";
import { useWords } from "../frame/words.tsx";

interface ShownFile {
  id: string;
  name: string;
  mediaType: string;
}

/** Kept files in a row: pictures as pictures, others by their name; nothing where there are none. */
export function ShownFiles({ files }: { files: readonly ShownFile[] }) {
  const { t } = useWords();
  if (files.length === 0) return null;
  return (
    <ul className={classes.files}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={`/files/${file.id}`} target="_blank" rel="noreferrer" className={classes.file}>
            {file.mediaType.startsWith("image/") ? (
              <img src={`/files/${file.id}`} alt={t("tasks.evidence", { name: file.name })} loading="lazy" />
            ) : (
              <>
                <IconPaperclip size={16} aria-hidden /> {file.name}
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
