import { TextInput } from "@mantine/core";
import { useWords } from "../frame/words.tsx";

/** The six digits that an authenticator on a phone shows. */
export function CodeField({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const { t } = useWords();
  return (
    <TextInput
      data-autofocus
      label={t("session.code")}
      description={t("session.code.hint")}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={6}
      size="md"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replaceAll(/\D/g, ""))}
    />
  );
}
