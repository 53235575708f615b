/** A PDF of one page with the drawing given; `more` are further objects, named from 7 on. */
export function aPdf(drawing: string, { info = "", page = "", more = [] as string[] } = {}): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< ${info} >>`,
    ...more,
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((said, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${said}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
}

/** Words at a height of the page. */
export const written = (words: string, y: number, colour = "0 0 0 rg"): string =>
  `BT ${colour} /F1 12 Tf 1 0 0 1 72 ${y} Tm (${words}) Tj ET`;

/** A filled box over the line at a height. */
export const boxAt = (y: number, colour = "0 0 0 rg"): string => `${colour} 60 ${y - 6} 400 24 re f`;
