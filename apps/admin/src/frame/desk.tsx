import { AppShell, Burger, Drawer } from "@mantine/core";
import { useDisclosure, useLocalStorage, useMediaQuery } from "@mantine/hooks";
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Palette } from "../search/index.ts";
import { SignInAgain } from "../session/sign-in-again.tsx";
import classes from "./desk.module.css";
import { FailedLine } from "./failed-line.tsx";
import { Navigation } from "./navigation.tsx";
import { OfflineLine } from "./offline-line.tsx";
import { PageOutlet } from "./page-outlet.tsx";
import { PhoneBar } from "./phone-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { useWords } from "./words.tsx";

/** The officials' desk: navigation at the left, the bar above, the page; on a phone a bar below. */
export function Desk() {
  const { t } = useWords();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const isNarrow = useMediaQuery("(max-width: 61.99em)") ?? false;
  const [isFolded, setFolded] = useLocalStorage({
    key: "gandan-folded",
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const former = useRef(path);

  // A new page is read from its beginning, by eye and by screen reader.
  useEffect(() => {
    if (former.current === path) return;
    former.current = path;
    close();
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path, close]);

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: isFolded ? 64 : 232, breakpoint: "md", collapsed: { mobile: true } }}
      padding={0}
      classNames={{ header: classes.header ?? "", navbar: classes.navbar ?? "" }}
    >
      <a href="#main" className={classes.skip}>
        {t("frame.skip")}
      </a>
      <AppShell.Header>
        <TopBar
          menu={
            isNarrow && (
              <Burger
                opened={isOpen}
                onClick={toggle}
                size="sm"
                aria-label={t("frame.menu")}
                className={classes.burger}
              />
            )
          }
        />
      </AppShell.Header>
      <AppShell.Navbar>
        <Navigation isFolded={isFolded} onFold={setFolded} />
      </AppShell.Navbar>
      <Drawer opened={isOpen && isNarrow} onClose={close} size={280} title="Gần Dân" padding="xs">
        <Navigation />
      </Drawer>
      <AppShell.Main ref={main} id="main" tabIndex={-1} className={classes.main}>
        <OfflineLine />
        <FailedLine />
        <div className={classes.page}>
          <PageOutlet />
        </div>
      </AppShell.Main>
      <PhoneBar />
      <Palette />
      <SignInAgain />
    </AppShell>
  );
}
