import { useMe } from "../frame/use-me.ts";
import type { EvaluationPage } from "./rows.ts";

/** Which year is meant, and of which commune where a province asks. */
export function useCommuneAsked({ evaluation: { year }, commune }: EvaluationPage) {
  const me = useMe();
  return commune.id === me.commune.id ? { year } : { year, communeId: commune.id };
}
