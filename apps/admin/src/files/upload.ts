import { largestFile } from "@gandan/domain/files";
import type { Id } from "@gandan/domain/values";

/** A file the server has kept, as a report or a matter names it. */
export interface KeptFile {
  id: Id<"file">;
  name: string;
  mediaType: string;
  size: number;
}

export type UploadAnswer = { ok: true; value: KeptFile } | { ok: false; refusal: string };

/**
 * Sends a file and tells how far it is, 0 to 1; a lost network is a refusal like any other, and the file is still in
 * hand. One that is too large is not sent at all: a server that stops reading looks like a lost network.
 */
export const upload = (file: File, onProgress: (share: number) => void): Promise<UploadAnswer> =>
  new Promise((resolve) => {
    if (file.size > largestFile) {
      resolve({ ok: false, refusal: "file.too-large" });
      return;
    }
    const request = new XMLHttpRequest();
    request.open("POST", "/api/files");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener("load", () => {
      if (request.status === 200) resolve({ ok: true, value: request.response as KeptFile });
      else
        resolve({ ok: false, refusal: (request.response as { refusal?: string } | null)?.refusal ?? "request.fault" });
    });
    request.addEventListener("error", () => resolve({ ok: false, refusal: "request.unreachable" }));
    request.addEventListener("timeout", () => resolve({ ok: false, refusal: "request.unreachable" }));
    request.timeout = 120_000;
    request.send(file);
  });
