// A door of its own, free of the schema library: the kiosk makes and reads receipts within a few kilobytes.
export { type ReceiptNumber, readReceipt, receiptAlphabet, receiptFrom, receiptPattern } from "./receipt-number.ts";
export {
  type ReceiptColour,
  type ReceiptIcon,
  receiptColours,
  receiptIcons,
  receiptPicture,
} from "./receipt-picture.ts";
