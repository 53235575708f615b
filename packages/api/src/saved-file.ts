/** A file for the browser to save. */
export interface SavedFile {
  fileName: string;
  mediaType: string;
  base64: string;
}

const mediaTypes = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;
export type FileFormat = keyof typeof mediaTypes;

export const savedFile = (name: string, format: FileFormat, content: Uint8Array | string): SavedFile => ({
  fileName: `${name}.${format}`,
  mediaType: mediaTypes[format],
  base64: Buffer.from(content).toString("base64"),
});
