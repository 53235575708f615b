import { type Query, notifyManager } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { faultCode, queryClient } from "../api.ts";

const told = new Set<unknown>();
const followers = new Set<() => void>();

function changed(): void {
  for (const follower of followers) follower();
}

/** A place on the page tells of this fault itself for as long as it stands there. */
export function useTold(fault: unknown): void {
  useEffect(() => {
    if (fault == null) return;
    told.add(fault);
    changed();
    return () => {
      told.delete(fault);
      changed();
    };
  }, [fault]);
}

// Who may not see something, or has to sign in again, is told so elsewhere.
const elsewhere = new Set<string | null>(["NOT_FOUND", "UNAUTHORIZED"]);

const untold = (): Query[] =>
  queryClient.getQueryCache().findAll({
    type: "active",
    predicate: ({ state: { status, data, error } }) =>
      status === "error" && data === undefined && !elsewhere.has(faultCode(error)) && !told.has(error),
  });

function follow(follower: () => void): () => void {
  const end = queryClient.getQueryCache().subscribe(notifyManager.batchCalls(follower));
  followers.add(follower);
  return () => {
    followers.delete(follower);
    end();
  };
}

/** Whether parts of the page failed to come and no place on it says so of anything. */
export const useUntoldFaults = (): boolean =>
  useSyncExternalStore(follow, () => told.size === 0 && untold().length > 0);

/** Asks once more for what failed to come and nothing tells of. */
export const askAgain = async (): Promise<void> => {
  await Promise.all(untold().map((query) => query.fetch().catch(() => undefined)));
};
