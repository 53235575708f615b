type Listener = () => void;
const listeners = new Set<Listener>();

/** Opens the palette, wherever it is asked from. */
export const openPalette = (): void => {
  for (const listener of listeners) listener();
};

/** Tells when the palette is asked for; answers how to stop listening. */
export function onPaletteAsked(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
