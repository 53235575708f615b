import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { CardHead } from "../page/card-head.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./home-page.module.css";

/** How many models the communes of the province have, and how many of them were taken over elsewhere. */
export function ModelsAtWork() {
  const { t } = useWords();
  const { data } = useQuery(api.models.families.queryOptions());
  if (data === undefined || data.models === 0) return null;
  const { communes, models, recognised, families } = data;
  return (
    <section className={classes.card}>
      <CardHead link={{ to: "/mo-hinh", search: {} }}>{t("models.title")}</CardHead>
      <p className={classes.sentence}>
        {t("models.province.sums", { communes, models, recognised, families: families.length })}
      </p>
    </section>
  );
}
