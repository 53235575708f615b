import { Bundle, Password, type RoleChart, Username } from "@gandan/domain/roles";
import { comparePersonNames } from "@gandan/domain/values";
import { PasswordInput, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { FormWindow } from "../asking/form-window.tsx";
import { holdsPosition } from "./account-rows.ts";
import { BundleRights } from "./rights-table.tsx";
import { usernameFor } from "./username-for.ts";

interface Properties {
  chart: RoleChart;
  onClose: () => void;
}

/** A new way to sign in: for whom, by which name, and what it may do, said plainly. */
export function AccountForm({ chart, onClose }: Properties) {
  const { t } = useWords();
  const [draft, setDraft] = useState({
    personId: null as string | null,
    username: "",
    password: "",
    bundle: "official" as Bundle,
  });
  const save = useAsk(client.accounts.create.mutate, t("roles.accounts.created", { username: draft.username }));
  const [isTried, setTried] = useState(false);
  const people = [...chart.people].sort((a, b) => comparePersonNames(a.name, b.name));
  const person = people.find((known) => known.id === draft.personId);
  const username = Username.safeParse(draft.username);
  const password = Password.safeParse(draft.password);

  const choose = (personId: string | null) => {
    const chosen = people.find((known) => known.id === personId);
    const held = chart.tenures.find((tenure) => tenure.personId === personId && tenure.to === null);
    const usual = chart.positions.find((position) => position.id === held?.positionId)?.bundle;
    setDraft({
      ...draft,
      personId,
      username: draft.username || (chosen === undefined ? "" : usernameFor(chosen.name)),
      bundle: usual ?? draft.bundle,
    });
  };

  const submit = async () => {
    setTried(true);
    if (person === undefined || !username.success || !password.success) return;
    const account = { personId: person.id, username: username.data, password: password.data, bundle: draft.bundle };
    if (await save.take(account)) onClose();
  };

  return (
    <FormWindow title={t("roles.accounts.add")} sending={save} onClose={onClose} onSend={submit}>
      <Select
        data-autofocus
        openOnFocus={false}
        label={t("roles.person")}
        placeholder={t("roles.person.choose")}
        searchable
        filter={accentBlind}
        value={draft.personId}
        error={isTried && person === undefined ? t("roles.field.person") : null}
        description={person !== undefined && !holdsPosition(chart, person.id) ? t("roles.accounts.noPosition") : null}
        inputWrapperOrder={["label", "input", "description", "error"]}
        data={people.map((known) => ({ value: known.id as string, label: known.name }))}
        onChange={choose}
      />
      <TextInput
        label={t("roles.accounts.username")}
        description={t("roles.accounts.username.hint")}
        autoComplete="off"
        spellCheck={false}
        value={draft.username}
        error={isTried && !username.success ? t("roles.field.username") : null}
        onChange={(event) => setDraft({ ...draft, username: event.currentTarget.value })}
      />
      <PasswordInput
        label={t("roles.accounts.password")}
        description={t("roles.accounts.password.hint")}
        autoComplete="new-password"
        value={draft.password}
        error={isTried && !password.success ? t("roles.field.password") : null}
        onChange={(event) => setDraft({ ...draft, password: event.currentTarget.value })}
      />
      <Select
        label={t("roles.accounts.bundle")}
        allowDeselect={false}
        value={draft.bundle}
        data={Bundle.exclude(["appraiser"]).options.map((bundle) => ({
          value: bundle as Bundle,
          label: t(`roles.bundle.${bundle}`),
        }))}
        onChange={(bundle) => bundle !== null && setDraft({ ...draft, bundle })}
      />
      <BundleRights bundle={draft.bundle} />
    </FormWindow>
  );
}
