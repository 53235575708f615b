import { Paragraph } from "docx";
import type { OfficialDocument } from "./official-document.ts";
import { sizes, textWidth } from "./docx-page.ts";
import { line, rule, runs } from "./docx-parts.ts";
import { lineWidth } from "./line-width.ts";

/** The document's name and subject, and to whom it goes. */
export function heading({ heading: named, addressees, isLandscape = false }: OfficialDocument): Paragraph[] {
  const width = textWidth(isLandscape);
  return [
    ...(named.kind === "letter"
      ? []
      : [
          line("DocumentName", named.name.toLocaleUpperCase("vi")),
          ...(named.subject === null
            ? []
            : [line("Subject", named.subject), rule(ruleUnder(named.subject, width), width)]),
        ]),
    ...addresseeLines(addressees, named.kind === "letter"),
  ];
}

const ruleUnder = (subject: string, width: number): number => Math.min(lineWidth(subject, sizes.name), width) * 0.4;

// One addressee stands on the line of the word; more of them stand below it, a dash each (Annex I, component 9a).
function addresseeLines(addressees: readonly string[], isLetter: boolean): Paragraph[] {
  if (addressees.length === 0) return [];
  const spacing = { before: isLetter ? 240 : 120 };
  if (addressees.length === 1)
    return [
      new Paragraph({
        style: "Addressee",
        alignment: "center",
        spacing,
        children: runs([`Kính gửi: ${addressees[0]}`]),
      }),
    ];
  return [
    new Paragraph({ style: "Addressee", spacing, indent: { left: 1800 }, children: runs(["Kính gửi:"]) }),
    ...addressees.map(
      (name, index) =>
        new Paragraph({
          style: "Addressee",
          indent: { left: 2800 },
          children: runs([`- ${name}${index === addressees.length - 1 ? "." : ";"}`]),
        }),
    ),
  ];
}
