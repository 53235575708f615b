import type { Paragraph, Table } from "docx";
import type { OfficialDocument } from "./official-document.ts";
import { sizes, textWidth } from "./docx-page.ts";
import { line, rule, unruled } from "./docx-parts.ts";
import { lineWidth } from "./line-width.ts";
import { writtenDay } from "./written-day.ts";

const country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";
const rightColumn = 97;

/** Issuer and number at the left, the country's name, place and day at the right. */
export function letterhead(document: OfficialDocument): (Paragraph | Table)[] {
  const leftColumn = textWidth(document.isLandscape ?? false) - rightColumn;
  const { heading, issuer, parent, symbol } = document;
  return [
    unruled(
      [leftColumn, rightColumn],
      [
        [
          [
            ...(parent === null ? [] : [line("Parent", parent)]),
            ...issuer.map((text) => line("Issuer", text)),
            rule(lineWidth(issuer.at(-1) ?? "", sizes.issuer) * 0.45, leftColumn),
          ],
          [line("Country", country), line("Motto", motto), rule(lineWidth(motto, sizes.motto), rightColumn)],
        ],
        [
          [
            line("Symbol", symbol === null ? "" : writtenSymbol(symbol)),
            ...(heading.kind === "letter" ? [line("About", `V/v ${heading.about}`)] : []),
          ],
          [line("PlaceAndDay", `${document.place}, ${dayWords(document)}`)],
        ],
      ],
    ),
    ...(document.form === null ? [] : [line("Form", document.form)]),
  ];
}

const writtenSymbol = ({ number, code }: { number: number | null; code: string }): string =>
  `Số: ${number === null ? "      " : String(number).padStart(2, "0")}/${code}`;

const dayWords = ({ day }: OfficialDocument): string =>
  day === null ? "ngày      tháng      năm        " : writtenDay(day);
