import type { Bundle } from "@gandan/domain/roles";
import type { Words } from "@gandan/i18n";
import type { ReactNode } from "react";
import { subjectGroups } from "../frame/subjects.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./guide.module.css";
import { guides } from "./guides.ts";
import type { GuideKey, Sentence } from "./sentence.ts";

// So few sentences stand on two sheets in larger letters.
const roomy = 30;

const links = subjectGroups.flatMap((group) => group.links);

/** A role's guide as it is printed: a part for each page of its navigation, under the name and picture it has there. */
export function GuidePaper({ bundle, say }: { bundle: Bundle; say: Words<GuideKey> }) {
  const { t } = useWords();
  const { commune } = useMe();
  const { begin, parts, end } = guides[bundle];
  const count = [begin, end, ...parts.map((part) => part.sentences)].flat().length;
  const list = (sentences: readonly Sentence[]) => (
    <ul>
      {sentences.map(({ key, names }) => (
        <li key={key}>
          {say(key, Object.fromEntries(Object.entries(names).map(([place, name]) => [place, t(name)])))}
        </li>
      ))}
    </ul>
  );
  return (
    <article className={classes.paper} data-roomy={count < roomy || undefined}>
      <header className={classes.head}>
        <p>{t(`frame.commune.${commune.kind}`, { name: commune.name })}</p>
        <h2>{say("guide.heading")}</h2>
        <p className={classes.role}>{say("guide.for", { role: t(`roles.bundle.${bundle}`) })}</p>
      </header>
      <Part name={say("guide.begin")}>{list(begin)}</Part>
      {parts.map(({ to, sentences }) => {
        const link = links.find((known) => known.to === to);
        if (link === undefined) return null;
        const { icon: Icon, label } = link;
        return (
          <Part key={to} name={t(label)} icon={<Icon size={17} stroke={1.7} aria-hidden />}>
            {list(sentences)}
          </Part>
        );
      })}
      <Part name={say("guide.end")}>{list(end)}</Part>
    </article>
  );
}

const Part = ({ name, icon, children }: { name: string; icon?: ReactNode; children: ReactNode }) => (
  <section className={classes.part}>
    <h3>
      {icon}
      {name}
    </h3>
    {children}
  </section>
);
