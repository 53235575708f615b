import type { Page } from "playwright-core";

/** The kinds of parts a page is made of: each element by what it and those around it are, whatever record it shows. */
export const partsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // What differs from record to record, or from load to load, without another kind of part being there.
    const told = /^(?:class|role|type|disabled|aria-(?:hidden|disabled|expanded)|data-(?!initial|resizing).*)$/;
    const kindOf = (element: Element) => {
      const holdsText = [...element.childNodes].some((it) => it.nodeType === 3 && it.textContent?.trim() !== "");
      const says = [...element.attributes].map(({ name, value }) => (told.test(name) ? `${name}=${value}` : name));
      return `${element.localName}[${says
        .toSorted()
        .join()
        .replaceAll(/__m__\S+/g, "")}]${holdsText ? "…" : ""}`;
    };
    const parts = new Set<string>();
    const collect = (element: Element, around: string) => {
      const part = `${around}>${element.localName === "svg" ? "svg" : kindOf(element)}`;
      parts.add(part);
      if (element.localName !== "svg") for (const child of element.children) collect(child, part);
    };
    collect(document.body, "");
    return [...parts];
  });
