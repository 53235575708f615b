import { Button, Group } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { DocumentCard } from "./document-card.tsx";
import { PublicationWindow } from "./publication-window.tsx";
import classes from "./publications.module.css";
import type { ItemRow, Register } from "./rows.ts";
import { ItemMark } from "./state-mark.tsx";
import { ruleWords } from "./way-words.ts";

/** One item: what the law asks, and its documents with their clocks, ways, photos and history. */
export function ItemPanel({ row, register }: { row: ItemRow; register: Register }) {
  const { t, language } = useWords();
  const { today } = useMe();
  const [isAdding, setAdding] = useState(false);
  const { item, rows, state } = row;
  return (
    <>
      <h2 className={classes.panelName}>
        {item.number}. {item.name[language]}
      </h2>
      <p>
        <ItemMark state={state} />
      </p>
      <ul className={classes.rules}>
        {item.ways.map((rule) => (
          <li key={rule.way}>
            {ruleWords(t, rule)} <span className={classes.quiet}>({rule.article})</span>
          </li>
        ))}
      </ul>
      {register.mayKeep && (
        <Group mb="md">
          <Button color="earth" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
            {t("publications.add")}
          </Button>
        </Group>
      )}
      {rows.length === 0 ? (
        <p className={classes.quiet}>{t("publications.item.empty")}</p>
      ) : (
        rows.map((document) => <DocumentCard key={document.publication.id} document={document} register={register} />)
      )}
      {isAdding && (
        <PublicationWindow
          given={null}
          item={item.number}
          register={register}
          today={today}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
