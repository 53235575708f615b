/**
 * For the connections that a thread of its own opens to read a whole file: the driver's 16 MB are no faster there, and
 * what a thread took stays with the process when it is gone.
 */
export const threadCache = "cache_size = -4000";
