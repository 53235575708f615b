import { Lane } from "./lane.tsx";
import type { TaskSearch } from "./task-search.ts";
import classes from "./tasks-page.module.css";

const lanes = ["assigned", "in-progress", "returned", "done", "confirmed"] as const;

/** The tasks by state, from given to confirmed. Steps are taken on the task's own page, where their reasons stand. */
export function Board({ search, onChange }: { search: TaskSearch; onChange: (change: Partial<TaskSearch>) => void }) {
  return (
    <div className={classes.board}>
      {lanes
        .filter((state) => search.states?.includes(state) ?? true)
        .map((state) => (
          <Lane key={state} state={state} search={search} onAll={() => onChange({ view: "list", states: [state] })} />
        ))}
    </div>
  );
}
