import { z } from "zod";
import { receiptPattern } from "../receipts/index.ts";

export {
  type ReceiptColour,
  type ReceiptIcon,
  readReceipt,
  receiptColours,
  receiptFrom,
  receiptIcons,
  receiptPicture,
} from "../receipts/index.ts";

/** A receipt number as it arrives from outside. */
export const ReceiptNumber = z.string().regex(receiptPattern);
export type ReceiptNumber = z.infer<typeof ReceiptNumber>;
