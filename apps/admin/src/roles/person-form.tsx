import type { Person } from "@gandan/domain/roles";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { FormWindow } from "../asking/form-window.tsx";

/** A person of the commune: name and how to reach them. */
export function PersonForm({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const { t } = useWords();
  const [draft, setDraft] = useState({
    name: person?.name ?? "",
    phone: person?.phone ?? "",
    email: person?.email ?? "",
  });
  const save = useAsk(client.roles.savePerson.mutate, t("roles.person.saved", { name: draft.name.trim() }));
  const [isTried, setTried] = useState(false);
  const edit = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });

  const isPhone = draft.phone.trim() === "" || /\d.*\d.*\d/.test(draft.phone);
  const isEmail = draft.email.trim() === "" || /^\S+@\S+\.\S+$/.test(draft.email.trim());

  const submit = async () => {
    setTried(true);
    const name = draft.name.trim();
    if (name === "" || !isPhone || !isEmail) return;
    const reach = { phone: draft.phone.trim() || null, email: draft.email.trim() || null };
    if (await save.take({ ...(person && { id: person.id }), name, ...reach })) onClose();
  };

  return (
    <FormWindow
      title={person === null ? t("roles.person.add") : t("roles.person.edit")}
      sending={save}
      onClose={onClose}
      onSend={submit}
    >
      <TextInput
        data-autofocus
        label={t("roles.people.name")}
        value={draft.name}
        maxLength={200}
        error={isTried && draft.name.trim() === "" ? t("roles.field.name") : null}
        onChange={(event) => edit({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t("roles.people.phone")}
        type="tel"
        value={draft.phone}
        maxLength={30}
        error={isTried && !isPhone ? t("roles.field.phone") : null}
        onChange={(event) => edit({ phone: event.currentTarget.value })}
      />
      <TextInput
        label={t("roles.people.email")}
        type="email"
        value={draft.email}
        maxLength={200}
        error={isTried && !isEmail ? t("roles.field.email") : null}
        onChange={(event) => edit({ email: event.currentTarget.value })}
      />
    </FormWindow>
  );
}
