import { Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Terraces } from "../frame/terraces.tsx";

interface Properties {
  title: string;
  text: string;
  /** 1 where nothing else on the page has a title. */
  order?: 1 | 2;
  children?: ReactNode;
}

/** Nothing to show: says why and what to do. */
export const EmptyState = ({ title, text, order = 2, children }: Properties) => (
  <Stack align="center" gap="sm" py={56} px="md" ta="center">
    <Terraces />
    <Title order={order} size="h3">
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
