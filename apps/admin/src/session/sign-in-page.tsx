import { Anchor, Badge, Text, Title, UnstyledButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { api, queryClient } from "../api.ts";
import { Terraces } from "../frame/terraces.tsx";
import { meOptions } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { type DemoAccount, SignInForm } from "./sign-in-form.tsx";
import classes from "./sign-in-page.module.css";

/** The way in; in demo mode with the log-ins that can be tried. */
export function SignInPage() {
  const { t, language, setLanguage } = useWords();
  const { tiep } = useSearch({ from: "/dang-nhap" });
  const navigate = useNavigate();
  const welcome = useQuery(api.session.welcome.queryOptions());
  const [picked, setPicked] = useState<DemoAccount | null>(null);
  const accounts = welcome.data?.demoAccounts ?? [];

  useEffect(() => {
    document.title = `${t("session.signIn")} – Gần Dân`;
  }, [t]);

  if (welcome.data?.isEmpty === true) return <Navigate to="/khoi-tao" />;
  return (
    <div className={classes.page}>
      <aside className={classes.side} aria-hidden>
        <div className={classes.words}>
          <span className={classes.name}>Gần Dân</span>
          <span className={classes.lead}>{t("session.lead")}</span>
        </div>
        <Terraces isWide />
      </aside>
      <main className={classes.main}>
        <Anchor
          component="button"
          type="button"
          className={classes.language ?? ""}
          onClick={() => setLanguage(language === "vi" ? "en" : "vi")}
        >
          {language === "vi" ? "English" : "Tiếng Việt"}
        </Anchor>
        <div className={classes.box}>
          <Title order={1}>{t("session.signIn")}</Title>
          <Text c="dimmed" mb="lg">
            {welcome.data?.communeName == null ? "Gần Dân" : t("session.commune", { name: welcome.data.communeName })}
          </Text>
          <SignInForm
            key={picked?.username ?? ""}
            picked={picked}
            onSignedIn={(me) => {
              queryClient.setQueryData(meOptions.queryKey, me);
              void navigate({ to: isOwnPath(tiep) ? tiep : "/" });
            }}
          />
          {accounts.length > 0 && (
            <section className={classes.demo}>
              <Title order={2} size="h4">
                {t("session.demo.title")}
              </Title>
              <Text size="sm" c="dimmed">
                {t("session.demo.lead")}
              </Text>
              <ul className={classes.accounts}>
                {accounts.map((account) => (
                  <li key={account.username}>
                    <UnstyledButton
                      className={classes.account}
                      data-picked={picked?.username === account.username || undefined}
                      onClick={() => setPicked(account)}
                    >
                      <span>{account.personName}</span>
                      <Badge variant="light" color="gray">
                        {t(`roles.bundle.${account.bundle}`)}
                      </Badge>
                    </UnstyledButton>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </main>
    </div>
  );
}

// Only paths of this desk: an address that names another site is never followed.
const isOwnPath = (path: string | undefined): path is string => path !== undefined && /^\/(?![/\\])/.test(path);
