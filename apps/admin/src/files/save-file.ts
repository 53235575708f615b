/** Gives the browser a file of the server's to save under its name. */
export function saveFile({
  fileName,
  mediaType,
  base64,
}: {
  fileName: string;
  mediaType: string;
  base64: string;
}): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
