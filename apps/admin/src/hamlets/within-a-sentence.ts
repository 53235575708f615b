// A name that begins with the kind of hamlet is written with a small letter within a sentence: "việc của thôn Gò Mít".
const kinds = /^(Thôn|Làng|Bản|Buôn|Plei|Ấp|Khu|Xóm|Tổ)(?=\s)/;

/** The name of a hamlet as it is written in the middle of a sentence. */
export const withinASentence = (name: string): string => name.replace(kinds, (kind) => kind.toLocaleLowerCase("vi"));
