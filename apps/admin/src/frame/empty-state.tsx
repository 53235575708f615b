import { Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Terraces } from "./terraces.tsx";

/** Nothing to show: says why and what to do. */
export const EmptyState = ({ title, text, children }: { title: string; text: string; children?: ReactNode }) => (
  <Stack align="center" gap="sm" py={56} px="md" ta="center">
    <Terraces />
    <Title order={2} size="h3">
      {title}
    </Title>
    <Text c="dimmed" maw={520}>
      {text}
    </Text>
    {children !== undefined && (
      <Group justify="center" mt="xs">
        {children}
      </Group>
    )}
  </Stack>
);
