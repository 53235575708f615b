export { openPalette } from "./open-palette.ts";
export { Palette } from "./palette.tsx";
export { useTypedWords } from "./typed-words.ts";
