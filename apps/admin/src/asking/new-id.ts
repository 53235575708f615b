import { type Id, type Subject, makeId } from "@gandan/domain/values";

/** An id made on this screen, so that what it names is one record however often it is sent. */
export const newId = <S extends Subject>(subject: S): Id<S> =>
  makeId(subject, Date.now(), crypto.getRandomValues(new Uint8Array(10)));
