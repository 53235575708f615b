import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { idOf } from "@gandan/domain/values";
import { api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { ModelFilters } from "./filters.tsx";
import { ModelLines } from "./model-lines.tsx";
import type { ModelsSearch } from "./model-search.ts";
import { ModelWindow } from "./model-window.tsx";
import classes from "./models.module.css";
import { ProvinceModels } from "./province-models.tsx";
import { YearTarget } from "./year-target.tsx";

/** The "Dân vận khéo" models: of a commune with how its year stands, of a province who learned from whom. */
export const ModelsPage = () => (useMe().commune.kind === "province" ? <ProvinceModels /> : <OwnModels />);

/** The models of the commune, and how the year stands against its plan. */
function OwnModels() {
  const { t } = useWords();
  const { today } = useMe();
  const search = useSearch({ from: "/desk/mo-hinh" });
  const navigate = useNavigate({ from: "/mo-hinh" });
  const hamletId = idOf("unit").safeParse(search.thon);
  const query = useQuery(
    api.models.list.queryOptions(
      {
        year: search.nam,
        state: search["trang-thai"],
        field: search["linh-vuc"],
        hamletId: hamletId.success ? hamletId.data : undefined,
      },
      { placeholderData: keepPreviousData },
    ),
  );
  const change = (some: Partial<ModelsSearch>) => void navigate({ search: { ...search, ...some }, replace: true });
  const register = query.data?.mayRegister === true && (
    <Button color="earth" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => change({ moi: true })}>
      {t("models.new")}
    </Button>
  );
  return (
    <>
      <PageHead title={t("models.title")} term="skilful-mobilisation" lead={t("models.lead")}>
        <Button variant="default" renderRoot={(root) => <Link to="/mo-hinh/xa-khac" {...root} />}>
          {t("models.offered.open")}
        </Button>
        {query.data !== undefined && query.data.total > 0 && register}
      </PageHead>
      <Shown query={query}>
        {(page) => (
          <>
            <YearTarget standing={page.standing} />
            {page.total === 0 ? (
              <EmptyState
                title={t("models.none")}
                text={t(page.mayRegister ? "models.none.text" : "models.none.reader")}
              >
                {register}
              </EmptyState>
            ) : (
              <>
                <ModelFilters page={page} search={search} onSearch={change} />
                {page.rows.length === 0 ? (
                  <p className={classes.quiet}>{t("models.none.filtered")}</p>
                ) : (
                  <ModelLines page={page} />
                )}
              </>
            )}
            {search.moi === true && page.mayRegister && (
              <ModelWindow given={null} fields={page.fields} today={today} onClose={() => change({ moi: undefined })} />
            )}
          </>
        )}
      </Shown>
    </>
  );
}
