const day = 86_400_000;
// Days are those of the commune's calendar (UTC+7), whatever the machine's own clock is set to.
const dayNumber = (at: number): number => Math.floor((at + 25_200_000) / day);

/** How many nights lie between now and an instant: 0 today, 1 tomorrow. */
export const daysUntil = (at: number, now: number): number => dayNumber(at) - dayNumber(now);
