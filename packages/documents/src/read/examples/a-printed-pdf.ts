/** Words set from a place at the left, counted from the top. */
export interface Printed {
  words: string;
  x: number;
  y: number;
  size?: number;
}

const height = 842;
const hex = (code: number): string => code.toString(16).padStart(4, "0");

/** A PDF with text in Vietnamese letters, each half as wide as it is high, and lines from place to place, page by page. */
export function aPrintedPdf(
  pages: readonly { printed: readonly Printed[]; lines?: readonly number[][] }[],
): Uint8Array {
  const used = new Set(pages.flatMap(({ printed }) => printed.flatMap(({ words }) => words.split(""))));
  const letters = [...used].map((it) => `<${hex(it.codePointAt(0) ?? 0)}> <${hex(it.codePointAt(0) ?? 0)}>`);
  const unicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${letters.length} beginbfchar
${letters.join("\n")}
endbfchar endcmap end end`;
  const drawings = pages.map(({ printed, lines = [] }) => [
    ...printed.map(
      ({ words, x, y, size = 14 }) =>
        `BT /F1 ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${words
          .split("")
          .map((it) => hex(it.codePointAt(0) ?? 0))
          .join("")}> Tj ET`,
    ),
    ...lines.map(([x = 0, y = 0, toX = 0, toY = 0]) => `${x} ${height - y} m ${toX} ${height - toY} l S`),
  ]);
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const fontAt = 3;
  const pageAt = (index: number) => fontAt + 4 + index * 2;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${pageAt(i)} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Times /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 >>",
    "<< /Type /FontDescriptor /FontName /Times /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>",
    stream(unicode),
    ...drawings.flatMap((drawing, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Contents ${pageAt(index) + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(drawing.join("\n")),
    ]),
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((said, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${said}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
}
