import { Link } from "@tanstack/react-router";
import classes from "./navigation.module.css";
import { subjectGroups } from "./subjects.ts";
import { useMay } from "./use-me.ts";
import { useWords } from "./words.tsx";

/** The subjects this person may open. */
export function Navigation() {
  const { t } = useWords();
  const may = useMay();
  return (
    <nav className={classes.nav} aria-label={t("frame.nav")}>
      {subjectGroups.map((group) => (
        <ul key={group.key} className={classes.group}>
          {group.links
            .filter((link) => link.right === null || may(link.right))
            .map(({ to, label, icon: Icon }) => (
              <li key={to}>
                <Link to={to} className={classes.link} activeOptions={{ exact: to === "/" }}>
                  <Icon size={20} stroke={1.6} aria-hidden />
                  {t(label)}
                </Link>
              </li>
            ))}
        </ul>
      ))}
    </nav>
  );
}
