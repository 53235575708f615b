/** Why a file cannot be looked into before it is published; what cannot be looked into is not published. */
export type ReleaseReadRefusal =
  | "document.empty"
  | "document.too-large"
  | "document.encrypted"
  | "document.zip-bomb"
  | "document.broken"
  | "release.type-refused";
