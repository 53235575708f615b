import { Paragraph, type Table } from "docx";
import { signed } from "./docx-body.ts";
import { textWidth } from "./docx-page.ts";
import { line, unruled } from "./docx-parts.ts";
import type { OfficialDocument } from "./official-document.ts";

/** Recipients at the left, level with who signs at the right. */
export function closing({ signature, recipients, isLandscape = false }: OfficialDocument): (Paragraph | Table)[] {
  if (signature === null && recipients.length === 0) return [];
  const half = textWidth(isLandscape) / 2;
  return [
    new Paragraph({ style: "RunningText", keepNext: true }),
    unruled(
      [half, half],
      [
        [
          recipients.length === 0
            ? [line("Recipients", "")]
            : [line("RecipientsHead", "Nơi nhận:"), ...recipients.map((text) => line("Recipients", `- ${text}`))],
          signature === null ? [line("Capacity", "")] : signed(signature.capacity, signature.name),
        ],
      ],
    ),
  ];
}
