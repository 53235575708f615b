import { ModelState } from "@gandan/domain/models";
import { yearOf } from "@gandan/domain/values";
import { Button, Select } from "@mantine/core";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "../browsing/filters.module.css";
import type { ModelsSearch } from "./model-search.ts";
import type { ModelList } from "./rows.ts";

interface Properties {
  page: ModelList;
  search: ModelsSearch;
  onSearch: (change: Partial<ModelsSearch>) => void;
}

/** What the list of models is narrowed to; each choice is kept in the address. */
export function ModelFilters({ page, search, onSearch }: Properties) {
  const { t, language } = useWords();
  const year = yearOf(useMe().today);
  const isNarrowed = [search.nam, search["trang-thai"], search["linh-vuc"], search.thon].some(
    (value) => value !== undefined,
  );
  return (
    <search className={classes.filters} aria-label={t("models.filter")}>
      <Select
        className={classes.choice}
        aria-label={t("models.filter.year")}
        placeholder={t("models.filter.year")}
        clearable
        value={search.nam === undefined ? null : String(search.nam)}
        data={[year, year - 1, year - 2, year - 3].map((one) => ({
          value: String(one),
          label: t("models.year", { year: String(one) }),
        }))}
        onChange={(value) => onSearch({ nam: value === null ? undefined : Number(value) })}
      />
      <Select
        className={classes.choice}
        aria-label={t("models.filter.state")}
        placeholder={t("models.filter.state")}
        clearable
        value={search["trang-thai"] ?? null}
        data={ModelState.options.map((value) => ({ value, label: t(`models.state.${value}`) }))}
        onChange={(value) => onSearch({ "trang-thai": ModelState.options.find((state) => state === value) })}
      />
      <Select
        className={classes.choice}
        aria-label={t("models.filter.field")}
        placeholder={t("models.filter.field")}
        clearable
        comboboxProps={{ width: 240 }}
        value={search["linh-vuc"] ?? null}
        data={page.fields.map(({ code, name }) => ({ value: code, label: name[language] }))}
        onChange={(value) => onSearch({ "linh-vuc": value ?? undefined })}
      />
      <Select
        className={classes.choice}
        aria-label={t("models.filter.hamlet")}
        placeholder={t("models.filter.hamlet")}
        clearable
        value={search.thon ?? null}
        data={page.hamlets.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => onSearch({ thon: value ?? undefined })}
      />
      {isNarrowed && (
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => onSearch({ nam: undefined, "trang-thai": undefined, "linh-vuc": undefined, thon: undefined })}
        >
          {t("models.filter.clear")}
        </Button>
      )}
    </search>
  );
}
