import { glossaryTerms } from "@gandan/packs/glossary";
import { official, router } from "../procedures.ts";

export const glossaryRouter = router({
  list: official.query(() => glossaryTerms),
});
