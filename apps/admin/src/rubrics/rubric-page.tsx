import { idOf } from "@gandan/domain/values";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { api } from "../api.ts";
import { Shown } from "../asking/shown.tsx";
import { DraftPage } from "./draft-page.tsx";
import { InForcePage } from "./in-force-page.tsx";

const DraftId = idOf("rubricDraft");

/** A draft to work on, or a rubric in force to read. */
export function RubricPage() {
  const { rubricId } = useParams({ from: "/desk/danh-gia/bo-tieu-chi/$rubricId" });
  const { ban: version = 1 } = useSearch({ from: "/desk/danh-gia/bo-tieu-chi/$rubricId" });
  const draftId = DraftId.safeParse(rubricId);
  const draft = useQuery({
    ...api.rubrics.draft.queryOptions({
      draftId: draftId.success ? draftId.data : DraftId.parse(`rdr_${"0".repeat(32)}`),
    }),
    enabled: draftId.success,
    // What is typed is newer than what the server has.
    refetchOnWindowFocus: false,
  });
  const rubric = useQuery({ ...api.rubrics.get.queryOptions({ rubricId, version }), enabled: !draftId.success });
  return draftId.success ? (
    <Shown query={draft}>{(sight) => <DraftPage key={draftId.data} draftId={draftId.data} sight={sight} />}</Shown>
  ) : (
    <Shown query={rubric}>{(sight) => <InForcePage sight={sight} />}</Shown>
  );
}
