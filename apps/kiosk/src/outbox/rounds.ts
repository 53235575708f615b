/** When the next round of sending is due after some rounds that got stuck, in milliseconds. */
export const pauseAfter = (stuckRounds: number): number =>
  Math.min(30_000 * 2 ** Math.max(0, stuckRounds - 1), 600_000);

/** Asks for rounds at the right times: at once, on the network's return, and again and again with longer pauses. */
export function startRounds(
  round: () => Promise<{ isStuck: boolean }>,
  name = "gan-dan-outbox",
): { now(): Promise<void> } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stuckRounds = 0;
  let running: Promise<void> | null = null;

  const run = async () => {
    clearTimeout(timer);
    // A round that breaks (the store is closing, the disk is full) is a round to repeat.
    const { isStuck } = await alone(name, round).catch(() => ({ isStuck: true }));
    stuckRounds = isStuck ? stuckRounds + 1 : 0;
    timer = setTimeout(() => void now(), pauseAfter(stuckRounds));
  };
  const now = async () => {
    // A record written while a round is under way is sent by the round after it.
    if (running !== null) await running;
    running ??= run().finally(() => {
      running = null;
    });
    await running;
  };

  addEventListener("online", () => {
    stuckRounds = 0;
    void now();
  });
  void now();
  return { now };
}

// One sender for all tabs of this browser; where locks are missing the ids make a repeat harmless.
async function alone(name: string, round: () => Promise<{ isStuck: boolean }>): Promise<{ isStuck: boolean }> {
  if (navigator.locks === undefined) return round();
  return navigator.locks.request(name, round);
}
