import type { Id } from "@gandan/domain/values";

/** The signs a receipt number can have, in the order of the kiosk's keys. */
export const receiptKeys = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A number while it is typed: signs people mix up put right, groups of four, nothing beyond sixteen. */
export function groupTyped(typed: string): string {
  const signs = Array.from(typed.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1")).filter((sign) =>
    receiptKeys.includes(sign),
  );
  return (
    signs
      .slice(0, 16)
      .join("")
      .match(/.{1,4}/g) ?? []
  ).join("-");
}

/** The receipt a phone's QR code brought along in the address, "#/theo-doi/7K3M-…". */
export const receiptInAddress = (hash: string): string | null =>
  /^#\/theo-doi\/([0-9A-Za-z-]{1,60})$/.exec(hash)?.[1] ?? null;

/** Where a phone opens the same pages for a commune. */
export const phoneAddress = (communeId: Id<"commune">): string =>
  `${location.origin}${import.meta.env.BASE_URL}#/gui/${communeId}`;

/** The commune that such an address names. */
export const communeInAddress = (hash: string): Id<"commune"> | null =>
  (/^#\/gui\/(com_[0-9a-f]{32})$/.exec(hash)?.[1] ?? null) as Id<"commune"> | null;
