import { IconFileText, IconMicrophone } from "@tabler/icons-react";
import classes from "./files.module.css";

interface Properties {
  fileId: string;
  name: string;
  mediaType: string;
}

/** A file as one knows it at a glance: the picture itself, or the sign of its kind. */
export function FileLook({ fileId, name, mediaType }: Properties) {
  if (mediaType.startsWith("image/"))
    return <img src={`/files/${fileId}`} alt="" className={classes.picture} loading="lazy" title={name} />;
  const Sign = mediaType.startsWith("audio/") ? IconMicrophone : IconFileText;
  return (
    <span className={classes.sign}>
      <Sign size={24} aria-hidden />
    </span>
  );
}
