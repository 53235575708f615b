import { z } from "zod";

/** Some words, or none. */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");

/** Words that are not left out. */
export const something = (most: number) => words(most).refine((text) => text !== "", "something is said");
