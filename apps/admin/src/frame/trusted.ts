declare global {
  interface Window {
    /** Where the window that locks the page's scroll looks for the nonce of its styles. */
    __webpack_nonce__?: string;
    trustedTypes?: { createPolicy(name: string, rules: { createHTML: (text: string) => string | null }): unknown };
  }
}

/**
 * The page's policy refuses text that would become markup. Mantine writes its variables as style text through the same
 * door; style text holds no "<", and nothing that holds one passes.
 */
export function allowOwnStyles(nonce: string): void {
  window.__webpack_nonce__ = nonce;
  window.trustedTypes?.createPolicy("default", { createHTML: (text) => (text.includes("<") ? null : text) });
}
