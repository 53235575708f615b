import { Modal } from "@mantine/core";
import type { ComponentProps } from "react";
import { WindowForm } from "./window-form.tsx";

interface Properties extends ComponentProps<typeof WindowForm> {
  title: string;
  size?: "lg" | "xl";
}

/** A window over the page that holds nothing but a form. */
export const FormWindow = ({ title, size, ...form }: Properties) => (
  <Modal opened onClose={form.onClose} title={title} size={size ?? "md"}>
    <WindowForm {...form} />
  </Modal>
);
