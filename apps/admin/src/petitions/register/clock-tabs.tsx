import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { useWords } from "../../frame/words.tsx";
import { type PetitionSearch, changed, clocks } from "./petition-search.ts";
import classes from "./register.module.css";

/** The list by its clock: all, late, due today, within seven days, silent; each with how many there are. */
export function ClockTabs({ search, onSearch }: { search: PetitionSearch; onSearch: (next: PetitionSearch) => void }) {
  const { t } = useWords();
  const counts = {
    late: useQuery(api.petitions.list.queryOptions({ clock: "late", limit: 1 })).data,
    today: useQuery(api.petitions.list.queryOptions({ clock: "today", limit: 1 })).data,
    week: useQuery(api.petitions.list.queryOptions({ clock: "week", limit: 1 })).data,
    silent: useQuery(api.petitions.list.queryOptions({ clock: "silent", limit: 1 })).data,
  };
  return (
    <div className={classes.clocks}>
      <SegmentedControl
        aria-label={t("petitions.clock")}
        value={search["dong-ho"] ?? "all"}
        data={[
          { value: "all", label: t("petitions.clock.all") },
          ...clocks.map((clock) => {
            const total = counts[clock]?.total ?? 0;
            return { value: clock, label: `${t(`petitions.clock.${clock}`)}${total > 0 ? ` ${total}` : ""}` };
          }),
        ]}
        onChange={(value) =>
          onSearch(changed(search, { "dong-ho": clocks.find((clock) => clock === value) ?? null, id: null }))
        }
      />
    </div>
  );
}
