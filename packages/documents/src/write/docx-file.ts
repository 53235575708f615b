import { Document, Header, PageNumber, PageOrientation, Packer, Paragraph, TextRun } from "docx";
import { bodyOf } from "./docx-body.ts";
import { heading } from "./docx-heading.ts";
import { letterhead } from "./docx-letterhead.ts";
import { halfPoints, millimetres, paragraphStyles, sizes, twips } from "./docx-page.ts";
import { closing } from "./docx-signature.ts";
import type { OfficialDocument } from "./official-document.ts";
import { sameBytes } from "./same-bytes.ts";

/** The bytes of a Word file. */
export async function docxFile(document: OfficialDocument): Promise<Uint8Array> {
  const { isLandscape = false } = document;
  const file = new Document({
    creator: document.issuer.join(" "),
    lastModifiedBy: document.issuer.join(" "),
    title: titleOf(document),
    styles: {
      default: {
        document: {
          run: { font: "Times New Roman", size: halfPoints(sizes.text), color: "000000", language: { value: "vi-VN" } },
        },
      },
      paragraphStyles,
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twips(millimetres.width),
              height: twips(millimetres.height),
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(millimetres.top),
              bottom: twips(millimetres.bottom),
              left: twips(isLandscape ? millimetres.top : millimetres.left),
              right: twips(isLandscape ? millimetres.top : millimetres.right),
              header: twips(10),
            },
          },
        },
        // The number of a page stands in the upper margin, from the second page on.
        headers: { first: new Header({ children: [] }), default: pageNumber() },
        children: [
          ...letterhead(document),
          ...heading(document),
          ...bodyOf(document.body, isLandscape),
          ...closing(document),
        ],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(file), document.day);
}

const titleOf = ({ heading: named }: OfficialDocument): string =>
  named.kind === "letter" ? named.about : [named.name, named.subject].filter(Boolean).join(" ");

const pageNumber = (): Header =>
  new Header({
    children: [new Paragraph({ style: "PageNumber", children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
