import { Button, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useWords } from "../frame/words.tsx";
import { TaskLines, type TaskRow } from "./task-lines.tsx";

interface Properties {
  tasks: readonly TaskRow[];
  /** How many there are besides that the person may not read. */
  hidden: number;
  mayGive: boolean;
  /** The window in which another is given. */
  children: (close: () => void) => ReactNode;
}

/** What was given to somebody to do because of a record, below a heading of the record's own, and a way to give more. */
export function GivenTasks({ tasks, hidden, mayGive, children }: Properties) {
  const { t } = useWords();
  const [isGiving, setGiving] = useState(false);
  return (
    <>
      {tasks.length > 0 && <TaskLines rows={tasks} />}
      {tasks.length + hidden === 0 && (
        <Text size="sm" c="dimmed">
          {t("tasks.given.none")}
        </Text>
      )}
      {hidden > 0 && (
        <Text size="sm" c="dimmed">
          {t("tasks.given.hidden", { count: hidden })}
        </Text>
      )}
      {mayGive && (
        <Button
          mt="xs"
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setGiving(true)}
        >
          {t("tasks.new")}
        </Button>
      )}
      {isGiving && children(() => setGiving(false))}
    </>
  );
}
