import {
  Alert,
  Button,
  Group,
  PasswordInput,
  Select,
  Stack,
  Stepper,
  Text,
  TextInput,
  Textarea,
  Title,
} from "@mantine/core";
import { Password, Username } from "@gandan/domain/roles";
import { useQuery } from "@tanstack/react-query";
import { Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { type Inputs, api, client, queryClient } from "../api.ts";
import { Terraces } from "../frame/terraces.tsx";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { useAsk } from "../asking/use-ask.ts";
import { meOptions } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./first-run-page.module.css";
import { typedHamlets } from "./typed-hamlets.ts";

const blank = {
  name: "",
  kind: "commune" as "commune" | "ward" | "special-zone",
  provinceName: "",
  chartPackId: "",
  hamlets: "",
  personName: "",
  username: "",
};

/** The first minute of an empty program: the commune, its role chart, its hamlets, the first account; then the plan. */
export function FirstRunPage() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const welcome = useQuery(api.session.welcome.queryOptions());
  const charts = useQuery(api.communes.charts.queryOptions());
  const { buoc } = useSearch({ from: "/khoi-tao" });
  const { draft, setDraft, drop } = useKeptDraft("first-run", blank);
  const [isLeft, setLeft] = useState(false);
  const [password, setPassword] = useState("");
  const [isBegun, setBegun] = useState(false);
  const begin = useAsk(async (input: Inputs["communes"]["begin"]) => {
    const answer = await client.communes.begin.mutate(input);
    // Known before anything is asked again: this page must not take the new commune for somebody else's.
    setBegun(answer.ok);
    if (answer.ok) queryClient.setQueryData(meOptions.queryKey, answer.value);
    return answer;
  });
  const edit = (change: Partial<typeof blank>) => setDraft({ ...draft, ...change });
  const names = typedHamlets(draft.hamlets);
  const chart = draft.chartPackId || (charts.data?.at(-1)?.id ?? "");

  const username = Username.safeParse(draft.username);
  const isReady = [
    draft.name.trim() !== "" && draft.provinceName.trim() !== "",
    chart !== "",
    true,
    draft.personName.trim() !== "" && username.success && Password.safeParse(password).success,
  ];
  // A step is an address of its own, for the browser's way back; none is opened before what comes first.
  const undone = isReady.indexOf(false);
  const step = Math.min((buoc ?? 1) - 1, undone === -1 ? 3 : undone);
  const setStep = (to: number) => void navigate({ to: "/khoi-tao", search: { buoc: to + 1 } });

  const finish = async () => {
    const { hamlets: _typed, ...rest } = draft;
    const answer = await begin.take({ ...rest, password, chartPackId: chart, hamletNames: names });
    if (answer === null) return;
    drop();
    await navigate({ to: "/" });
  };

  if (welcome.data?.isEmpty === false && !isBegun) return <Navigate to="/dang-nhap" />;
  return (
    <main className={classes.page}>
      <Terraces />
      <Title order={1}>{t("session.first.title")}</Title>
      <Text c="dimmed" mb="xl">
        {t("session.first.lead")}
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (step < 3) setStep(step + 1);
          else void finish();
        }}
      >
        <Stepper
          active={step}
          onStepClick={(to) => to < step && setStep(to)}
          size="sm"
          classNames={{ steps: classes.steps ?? "" }}
        >
          <Stepper.Step label={t("session.first.commune")}>
            <Stack gap="md" className={classes.step}>
              <Select
                label={t("session.first.kind")}
                allowDeselect={false}
                value={draft.kind}
                data={(["commune", "ward", "special-zone"] as const).map((kind) => ({
                  value: kind,
                  label: t(`session.first.kind.${kind}`),
                }))}
                onChange={(kind) => edit({ kind: kind === "ward" || kind === "special-zone" ? kind : "commune" })}
              />
              <TextInput
                label={t("session.first.name")}
                description={t("session.first.name.hint")}
                value={draft.name}
                maxLength={200}
                onChange={(event) => edit({ name: event.currentTarget.value })}
              />
              <TextInput
                label={t("session.first.province")}
                value={draft.provinceName}
                maxLength={200}
                onChange={(event) => edit({ provinceName: event.currentTarget.value })}
              />
            </Stack>
          </Stepper.Step>
          <Stepper.Step label={t("session.first.chart")}>
            <Stack gap="md" className={classes.step}>
              <Text>{t("session.first.chart.lead")}</Text>
              <Select
                label={t("session.first.chart.pick")}
                allowDeselect={false}
                value={chart}
                data={(charts.data ?? []).map((pack) => ({ value: pack.id, label: pack.name[language] }))}
                onChange={(id) => edit({ chartPackId: id ?? "" })}
              />
            </Stack>
          </Stepper.Step>
          <Stepper.Step label={t("session.first.hamlets")}>
            <Stack gap="md" className={classes.step}>
              <Textarea
                label={t("session.first.hamlets.label")}
                description={t("session.first.hamlets.hint")}
                autosize
                minRows={6}
                value={draft.hamlets}
                onChange={(event) => edit({ hamlets: event.currentTarget.value })}
              />
              <Text c="dimmed">{t("session.first.hamlets.count", { count: names.length })}</Text>
            </Stack>
          </Stepper.Step>
          <Stepper.Step label={t("session.first.person")}>
            <Stack gap="md" className={classes.step}>
              <Text>{t("session.first.person.lead")}</Text>
              {begin.refusal !== null && (
                <Alert color="alarm" variant="light" role="alert">
                  {begin.refusal}
                </Alert>
              )}
              <TextInput
                label={t("session.first.person.name")}
                value={draft.personName}
                maxLength={200}
                autoComplete="name"
                onChange={(event) => edit({ personName: event.currentTarget.value })}
              />
              <TextInput
                label={t("session.username")}
                description={t("session.first.username.hint")}
                value={draft.username}
                maxLength={40}
                autoComplete="username"
                autoCapitalize="none"
                error={draft.username !== "" && !username.success && isLeft ? t("roles.field.username") : null}
                onBlur={() => setLeft(true)}
                onChange={(event) => edit({ username: event.currentTarget.value.toLowerCase() })}
              />
              <PasswordInput
                label={t("session.password")}
                description={t("session.first.password.hint")}
                value={password}
                maxLength={200}
                autoComplete="new-password"
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
            </Stack>
          </Stepper.Step>
        </Stepper>
        <Group mt="xl">
          {step > 0 && (
            <Button variant="default" onClick={() => setStep(step - 1)}>
              {t("frame.back")}
            </Button>
          )}
          <Button type="submit" color="earth" loading={begin.isBusy} disabled={isReady[step] !== true}>
            {t(step < 3 ? "frame.next" : "session.first.begin")}
          </Button>
        </Group>
      </form>
    </main>
  );
}
