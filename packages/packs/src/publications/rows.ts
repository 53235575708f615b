import type { WayRule } from "@gandan/domain/publications";

/** On the website, where the commune has one. */
export const website: WayRule = {
  way: "website",
  isRequired: false,
  isAtHamlets: false,
  days: null,
  isPermanent: false,
  article: "Điều 12–14",
};

const notices: WayRule = {
  way: "posting",
  isRequired: true,
  isAtHamlets: true,
  days: 30,
  isPermanent: false,
  article: "Điều 12–14",
};

/** Posted up at the seat and at the houses of the hamlets for at least 30 days. */
export const withNotices: WayRule[] = [website, notices];

/** Posted up at the seat for good, kept up to date. */
export const atSeatForGood: WayRule[] = [website, { ...notices, isAtHamlets: false, days: null, isPermanent: true }];

/** Posted up, over the loudspeakers for at least 3 days, and told by the heads of the hamlets. */
export const widely: WayRule[] = [
  website,
  notices,
  { ...notices, way: "loudspeaker", isAtHamlets: false, days: 3 },
  { ...notices, way: "hamlet-head", isAtHamlets: false, days: null },
];
