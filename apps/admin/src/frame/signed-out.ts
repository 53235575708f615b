import { useSyncExternalStore } from "react";

let isAsked = false;
const listeners = new Set<() => void>();
const tell = (value: boolean) => {
  isAsked = value;
  for (const listener of listeners) listener();
};

/** The session ended while the page was open: asks to sign in over it, so that nothing typed is lost. */
export const askToSignIn = (): void => tell(true);
export const signedInAgain = (): void => tell(false);

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the sign-in window stands over the page. */
export const useSignInAsked = (): boolean => useSyncExternalStore(listen, () => isAsked);
