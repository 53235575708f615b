import { Stack, Text } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import type { TablerIcon } from "@tabler/icons-react";
import classes from "./file-drop.module.css";

/** The largest file that is read, as its hint says. */
const largest = 20 * 1024 * 1024;

interface Properties {
  icon: TablerIcon;
  label: string;
  /** Which files, and how large. */
  hint: string;
  isBusy: boolean;
  /** The file that was dropped or chosen; null where it is too large to be read. */
  onFile: (file: File | null) => void;
}

/** Where one file is dropped or chosen to be read. */
export function FileDrop({ icon: Icon, label, hint, isBusy, onFile }: Properties) {
  return (
    <Dropzone
      onDrop={([file]) => file !== undefined && onFile(file.size > largest ? null : file)}
      onReject={(files) => files.some(({ file }) => file.size > largest) && onFile(null)}
      maxSize={200 * 1024 * 1024}
      multiple={false}
      loading={isBusy}
      className={classes.drop ?? ""}
      inputProps={{ "aria-label": label }}
    >
      <Stack align="center" gap={6}>
        <Icon size={40} stroke={1.4} aria-hidden />
        <Text fw={500}>{label}</Text>
        <Text size="sm" c="dimmed" ta="center">
          {hint}
        </Text>
      </Stack>
    </Dropzone>
  );
}
