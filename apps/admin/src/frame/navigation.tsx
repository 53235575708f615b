import { Tooltip, UnstyledButton } from "@mantine/core";
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import classes from "./navigation.module.css";
import { mayOpen, subjectGroups } from "./subjects.ts";
import { useMay, useMe } from "./use-me.ts";
import { useWords } from "./words.tsx";

interface Properties {
  /** Only the pictures; their words are shown when pointed at, and always said aloud. */
  isFolded?: boolean;
  /** Absent where there is nothing to fold, as in the phone's drawer. */
  onFold?: (isFolded: boolean) => void;
}

/** The subjects this person may open. */
export function Navigation({ isFolded = false, onFold }: Properties) {
  const { t } = useWords();
  const may = useMay();
  const isProvince = useMe().commune.kind === "province";
  const here = useLocation({ select: ({ pathname }) => pathname });
  // Of two links that lead here, "/danh-gia" and "/danh-gia/bo-tieu-chi", the longer one is meant.
  const nearest = subjectGroups
    .flatMap(({ links }) => links.map(({ to }) => to))
    .filter((to) => here === to || here.startsWith(`${to}/`))
    .toSorted((left, right) => right.length - left.length)[0];
  const FoldIcon = isFolded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const fold = t(isFolded ? "frame.nav.unfold" : "frame.nav.fold");
  return (
    <nav className={classes.nav} aria-label={t("frame.nav")} data-folded={isFolded || undefined}>
      {subjectGroups.map((group) => (
        <ul key={group.key} className={classes.group}>
          {group.links
            .filter((link) => mayOpen(link, may, isProvince))
            .map(({ to, label, icon: Icon }) => (
              <li key={to}>
                <Tooltip label={t(label)} position="right" disabled={!isFolded}>
                  <Link to={to} className={classes.link} activeOptions={{ exact: to !== nearest }}>
                    <Icon size={20} stroke={1.6} aria-hidden />
                    <span className={classes.word}>{t(label)}</span>
                  </Link>
                </Tooltip>
              </li>
            ))}
        </ul>
      ))}
      {onFold !== undefined && (
        <Tooltip label={fold} position="right" disabled={!isFolded}>
          <UnstyledButton
            className={classes.fold}
            aria-expanded={!isFolded}
            aria-label={fold}
            onClick={() => onFold(!isFolded)}
          >
            <FoldIcon size={20} stroke={1.6} aria-hidden />
            <span className={classes.word}>{fold}</span>
          </UnstyledButton>
        </Tooltip>
      )}
    </nav>
  );
}
