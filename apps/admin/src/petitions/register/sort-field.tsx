import { Select } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { type PetitionSearch, changed, sorts } from "./petition-search.ts";
import filters from "../../browsing/filters.module.css";
import classes from "./register.module.css";

interface Properties {
  search: PetitionSearch;
  onSearch: (search: PetitionSearch) => void;
}

/** In which order the list stands; kept in the address. */
export function SortField({ search, onSearch }: Properties) {
  const { t } = useWords();
  return (
    <Select
      className={`${filters.choice} ${classes.sort}`}
      aria-label={t("petitions.sort")}
      allowDeselect={false}
      value={search.xep ?? "received-desc"}
      data={sorts.map((sort) => ({ value: sort, label: t(`petitions.sort.${sort}`) }))}
      onChange={(xep) => onSearch(changed(search, { xep: xep === "received-desc" ? null : xep }))}
    />
  );
}
