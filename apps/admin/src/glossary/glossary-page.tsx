import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { TermWords } from "../page/term-words.tsx";
import { WayBack } from "../page/way-back.tsx";
import { useWords } from "../frame/words.tsx";
import { useTypedWords } from "../search/index.ts";
import { findTerms } from "./find-terms.ts";
import classes from "./glossary.module.css";

/** Every word of the field in plain words, with the article that speaks of it where one was read. */
export function GlossaryPage() {
  const { t, language } = useWords();
  const { tu: words = "" } = useSearch({ from: "/desk/huong-dan/thuat-ngu" });
  const navigate = useNavigate({ from: "/huong-dan/thuat-ngu" });
  const onWords = useCallback(
    (tu: string) => void navigate({ search: { tu: tu || undefined }, replace: true }),
    [navigate],
  );
  const [typed, setTyped] = useTypedWords(words, onWords);
  const query = useQuery(api.glossary.list.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
  return (
    <>
      <PageHead
        title={t("glossary.title")}
        lead={t("glossary.lead")}
        back={<WayBack to="/huong-dan">{t("frame.nav.guide")}</WayBack>}
      />
      <TextInput
        className={classes.search ?? ""}
        type="search"
        aria-label={t("glossary.search")}
        placeholder={t("glossary.search")}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Shown query={query}>
        {(terms) => {
          const found = findTerms(terms, words, language);
          if (found.length === 0) return <EmptyState title={t("glossary.none")} text={t("glossary.none.text")} />;
          return (
            <dl className={classes.terms}>
              {found.map((term) => (
                <div key={term.id} className={classes.term}>
                  <dt>{term.name[language]}</dt>
                  <dd>
                    <TermWords term={term} />
                  </dd>
                </div>
              ))}
            </dl>
          );
        }}
      </Shown>
    </>
  );
}
