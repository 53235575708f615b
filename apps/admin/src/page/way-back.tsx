import { Anchor, type AnchorProps } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, Ref } from "react";
import classes from "./way-back.module.css";

interface Properties extends AnchorProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> {
  ref?: Ref<HTMLAnchorElement>;
}

/** Above a page's title: the page it belongs to; its address is checked by the compiler. */
export const WayBack = createLink(({ children, className, ...properties }: Properties) => (
  <Anchor size="sm" className={`${classes.back} ${className ?? ""}`} {...properties}>
    <IconChevronLeft size={15} aria-hidden />
    {children}
  </Anchor>
));
