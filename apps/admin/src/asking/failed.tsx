import { Button, Stack, Text } from "@mantine/core";
import { askAgain, useTold } from "./untold-faults.ts";
import { useWords } from "../frame/words.tsx";

/** Says in its place that something failed to come, what is kept, and offers to ask once more. */
export function Failed({ query: { error, refetch } }: { query: { error: unknown; refetch: () => unknown } }) {
  const { t } = useWords();
  useTold(error);
  const again = () => {
    void refetch();
    void askAgain();
  };
  return (
    <Stack align="start" py="xl" role="alert">
      <Text>{t("frame.failed")}</Text>
      <Button variant="default" onClick={again}>
        {t("frame.again")}
      </Button>
    </Stack>
  );
}
