import { Anchor, type AnchorProps } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, Ref } from "react";

interface Properties extends AnchorProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> {
  ref?: Ref<HTMLAnchorElement>;
}

/** Above a page's title: the page it belongs to; its address is checked by the compiler. */
export const WayBack = createLink(({ children, ...properties }: Properties) => (
  <Anchor size="sm" display="inline-block" py={3} {...properties}>
    <IconChevronLeft size={15} aria-hidden style={{ verticalAlign: "-2.5px" }} /> {children}
  </Anchor>
));
