/** Where the screen stands: someone is here, someone may have gone, everyone has gone. */
export type Presence =
  | { readonly is: "here" }
  | { readonly is: "leaving"; readonly secondsLeft: number }
  | { readonly is: "gone" };

export interface IdleLimits {
  readonly warnAfter: number;
  readonly resetAfter: number;
}

/** A minute without a sign of life brings the warning; twenty seconds more, the reset. */
const idleLimits: IdleLimits = { warnAfter: 60_000, resetAfter: 20_000 };

/** Watches for people by a clock that is handed in; holding keeps it still while the printer works. */
export function watchIdle(now: () => number, limits: IdleLimits = idleLimits) {
  let seenAt = now();
  let holds = 0;
  return {
    touch: () => {
      seenAt = now();
    },
    /** Counts nothing until the returned function is called. */
    hold: () => {
      holds += 1;
      let isReleased = false;
      return () => {
        if (isReleased) return;
        isReleased = true;
        holds -= 1;
        seenAt = now();
      };
    },
    presence: (): Presence => {
      const quiet = holds > 0 ? 0 : now() - seenAt;
      // A clock set back must not keep a stranger's words on the screen for hours.
      if (quiet < 0) seenAt = now();
      if (quiet < limits.warnAfter) return { is: "here" };
      const left = limits.warnAfter + limits.resetAfter - quiet;
      return left > 0 ? { is: "leaving", secondsLeft: Math.ceil(left / 1000) } : { is: "gone" };
    },
  };
}

export type IdleWatch = ReturnType<typeof watchIdle>;
