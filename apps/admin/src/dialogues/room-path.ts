/** Where a room is opened with its code: by a phone, or as the large picture of the projector. */
export const roomPath = (code: string, as?: "chieu"): string => `/phong/${code}${as === undefined ? "" : `/${as}`}`;
