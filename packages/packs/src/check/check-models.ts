import type { ModelPack } from "@gandan/domain/models";
import { type PackProblem, problem } from "./pack-problem.ts";

/** Fields and levels that are named twice, and ranks that two levels share. */
export const checkModels = (packs: readonly ModelPack[]): PackProblem[] =>
  packs.flatMap(({ id, fields, levels }) => {
    const keys = [
      repeated(fields.map(({ code }) => code)),
      repeated(levels.map(({ code }) => code)),
      repeated(levels.map(({ rank }) => `rank ${rank}`)),
    ].flat();
    return [...new Set(keys)].map((key) => problem(id, "pack.key-repeated", key));
  });

const repeated = (keys: readonly string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index);
