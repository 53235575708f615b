import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { api } from "../../api.ts";
import { EmptyState } from "../../page/empty-state.tsx";
import { Shown } from "../../asking/shown.tsx";
import { TextLink } from "../../page/text-link.tsx";
import { useWords } from "../../frame/words.tsx";
import type { DialoguePage } from "../rows.ts";
import { Console } from "./console.tsx";
import { useRoomStream } from "./use-room-stream.ts";

/** The clerk's console of a session: questions at the left, what is said now in the middle, promises at the right. */
export function RoomPage() {
  const { t } = useWords();
  const { dialogueId } = useParams({ from: "/desk/doi-thoai/$dialogueId/phong" });
  const query = useQuery(api.dialogues.get.queryOptions({ dialogueId }, { staleTime: Number.POSITIVE_INFINITY }));
  return (
    <Shown query={query}>
      {(page) =>
        page.mayHold ? (
          <Followed page={page} query={query} />
        ) : (
          <EmptyState order={1} title={t("dialogues.room.notYours")} text={t("dialogues.room.notYours.text")}>
            <TextLink to="/doi-thoai/$dialogueId" params={{ dialogueId }}>
              {t("dialogues.one")}
            </TextLink>
          </EmptyState>
        )
      }
    </Shown>
  );
}

interface Properties {
  page: DialoguePage;
  query: { isFetching: boolean; isError: boolean; refetch: (how: { cancelRefetch: boolean }) => unknown };
}

const pauseAfterFault = 2_000;

// Another clerk's or a citizen's change is fetched as soon as the room tells of it, one fetch at a time.
function Followed({ page, query: { isFetching, isError, refetch } }: Properties) {
  const stream = useRoomStream(page.dialogue.code);
  const isBehind = stream.version > page.dialogue.version;
  useEffect(() => {
    if (!isBehind || isFetching) return undefined;
    const timer = setTimeout(() => void refetch({ cancelRefetch: false }), isError ? pauseAfterFault : 0);
    return () => clearTimeout(timer);
  }, [isBehind, isFetching, isError, refetch]);
  return <Console page={page} stream={stream} />;
}
