import { strToU8, zipSync } from "fflate";

/** An archive of texts and bytes by their paths. */
export const aZip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, said]) => [path, typeof said === "string" ? strToU8(said) : said]),
    ),
  );
