declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: { createHTML: (text: string) => string | null }): unknown };
  }
}

/**
 * The page's policy refuses text that would become markup. Mantine writes its variables as style text through the same
 * door; style text holds no "<", and nothing that holds one passes.
 */
export function allowOwnStyles(nonce: string): void {
  // Where the lock of the page's scroll, used by windows, looks for the nonce of its styles.
  Object.assign(window, { __webpack_nonce__: nonce });
  window.trustedTypes?.createPolicy("default", { createHTML: (text) => (text.includes("<") ? null : text) });
}
