/** Why a file is not read as an annex of a rubric; the code is the key of the sentence that says so. */
export type AnnexRefusal =
  | "annex.empty"
  | "annex.too-large"
  | "annex.encrypted"
  | "annex.zip-bomb"
  | "annex.broken"
  | "annex.wrong-type"
  | "annex.not-text"
  | "annex.no-table";
