import {
  ActionIcon,
  Badge,
  Button,
  Menu,
  Text,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from "@mantine/core";
import { IconChevronDown, IconLanguage, IconLogout, IconMoon, IconSearch, IconSun } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { client, queryClient } from "../api.ts";
import { Bell } from "../notices/bell.tsx";
import { openPalette } from "../search/index.ts";
import classes from "./top-bar.module.css";
import { useMe } from "./use-me.ts";
import { useWords } from "./words.tsx";

/** Above every page: search, which commune this is, who is signed in, language and light. */
export function TopBar({ menu }: { menu: ReactNode }) {
  const { t, language, setLanguage } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  // What is seen, whether it was chosen here or by the device.
  const isDark = useComputedColorScheme("light") === "dark";
  const search = t(me.commune.kind === "province" ? "frame.search.province" : "frame.search");

  const leave = async () => {
    await client.session.signOut.mutate().catch(() => undefined);
    queryClient.clear();
    await navigate({ to: "/dang-nhap" });
  };

  return (
    <div className={classes.bar}>
      {menu}
      <Link to="/" className={classes.name}>
        Gần Dân
      </Link>
      <Text className={classes.commune} truncate>
        {t(`frame.commune.${me.commune.kind}`, { name: me.commune.name })} · {me.today.slice(0, 4)}
        {me.commune.isDemo && (
          <Badge variant="light" color="gold" ml={8}>
            {t("frame.demo")}
          </Badge>
        )}
      </Text>
      <Button
        variant="default"
        className={classes.search}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={<kbd className={classes.key}>Ctrl K</kbd>}
        onClick={openPalette}
      >
        {search}
      </Button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        className={classes.searchSmall}
        aria-label={search}
        onClick={openPalette}
      >
        <IconSearch size={20} />
      </ActionIcon>
      <Bell />
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <UnstyledButton className={classes.person} aria-label={t("frame.person", { name: me.person.name })}>
            <span className={classes.initial} data-initial={initialOf(me.person.name)} aria-hidden />
            <span className={classes.personName}>{me.person.name}</span>
            <IconChevronDown size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {me.positions.map((position) => position.title).join(", ") || t(`roles.bundle.${me.bundle}`)}
          </Menu.Label>
          <Menu.Item
            leftSection={<IconLanguage size={18} aria-hidden />}
            onClick={() => setLanguage(language === "vi" ? "en" : "vi")}
          >
            {language === "vi" ? "English" : "Tiếng Việt"}
          </Menu.Item>
          <Menu.Item
            leftSection={isDark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
            onClick={() => setColorScheme(isDark ? "light" : "dark")}
          >
            {t(isDark ? "frame.light" : "frame.dark")}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave()}>
            {t("frame.signOut")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** A Vietnamese is called by the last of the names. */
const initialOf = (name: string): string => name.trim().split(/\s+/).at(-1)?.charAt(0).toLocaleUpperCase("vi") ?? "";
