/** Between two pieces of a long reading other people's requests have their turn. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
