import { storedZip } from "./stored-zip.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const opc = "http://schemas.openxmlformats.org/package/2006";
const media = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

export const wordMediaType = `${media}.document`;

/** A short Word file as an official writes one: a title, paragraphs, and a remark at the margin of the first of them. */
export function aWordFile(title: string, paragraphs: readonly string[], remark: string | null): Uint8Array {
  const marked = (text: string) =>
    `<w:commentRangeStart w:id="0"/>${run(text)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
  const body = [
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run(title, "<w:b/>")}</w:p>`,
    ...paragraphs.map((text, place) => `<w:p>${place === 0 && remark !== null ? marked(text) : run(text)}</w:p>`),
  ].join("");
  const comments =
    remark &&
    `${head}<w:comments xmlns:w="${word}"><w:comment w:id="0" w:author="Văn phòng"><w:p>${run(remark)}</w:p></w:comment></w:comments>`;
  return storedZip({
    "[Content_Types].xml": `${head}<Types xmlns="${opc}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${media}.document.main+xml"/>${comments === null ? "" : `<Override PartName="/word/comments.xml" ContentType="${media}.comments+xml"/>`}</Types>`,
    "_rels/.rels": related(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    "word/document.xml": `${head}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...(comments !== null && {
      "word/_rels/document.xml.rels": related(
        `<Relationship Id="r1" Type="${office}/comments" Target="comments.xml"/>`,
      ),
      "word/comments.xml": comments,
    }),
  });
}

const related = (inside: string): string =>
  `${head}<Relationships xmlns="${opc}/relationships">${inside}</Relationships>`;

const run = (text: string, look = ""): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
