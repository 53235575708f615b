/** The full address of a page of the desk, as a QR code or a message carries it. */
export const pageAddress = (path: string): string => new URL(path, window.location.origin).href;
