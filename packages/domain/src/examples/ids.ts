import { type Id, type Subject, makeId } from "../values/index.ts";

/** A well-formed id that is always the same for the same subject and number. */
export const anId = <S extends Subject>(subject: S, number = 1): Id<S> => {
  const bytes = new Uint8Array(10);
  new DataView(bytes.buffer).setUint32(6, number);
  return makeId(subject, 1_735_689_600_000, bytes);
};
