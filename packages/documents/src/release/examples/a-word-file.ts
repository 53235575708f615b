import { aZip } from "./a-zip.ts";

const names = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;

/** A Word file with a body, and other parts by their paths. */
export const aWordFile = (body: string, parts: Record<string, string | Uint8Array> = {}): Uint8Array =>
  aZip({ "word/document.xml": `<w:document ${names}><w:body>${body}</w:body></w:document>`, ...parts });

/** A paragraph of one run with properties. */
export const aRun = (text: string, properties = ""): string =>
  `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
