import type { ReleasePlace } from "@gandan/domain/publications";

/** A stretch of text and how it shows: to everybody, to nobody, or lying under something drawn over it. */
export interface Passage {
  place: ReleasePlace;
  text: string;
  look: "shown" | "hidden" | "covered";
}

/** Something at a place, with words that name it. */
export interface Mark {
  place: ReleasePlace;
  words: string;
}

/** What a file holds, whatever its kind, as far as it matters before it is shown to everybody. */
export interface Contents {
  passages: Passage[];
  hiddenSheets: Mark[];
  hiddenRows: Mark[];
  hiddenColumns: Mark[];
  comments: Mark[];
  trackedChanges: Mark[];
  attachments: Mark[];
  /** Pictures that still hold what the camera wrote. */
  pictureFacts: Mark[];
  /** Names that the program wrote into the file: author, last changed by, company. */
  properties: Mark[];
  /** Pages and pictures whose text no program here can read. */
  unread: Mark[];
}

export const noContents = (): Contents => ({
  passages: [],
  hiddenSheets: [],
  hiddenRows: [],
  hiddenColumns: [],
  comments: [],
  trackedChanges: [],
  attachments: [],
  pictureFacts: [],
  properties: [],
  unread: [],
});
