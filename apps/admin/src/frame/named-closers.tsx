import { MantineThemeProvider } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { FocusEvent, ReactNode } from "react";
import { typedDay } from "../page/typed-day.ts";
import { useWords } from "./words.tsx";

/** What Mantine leaves to English or to nobody: every cross that closes something, every eye that shows a password and every field for a day says so in the person's language, to those who cannot see it. */
export function NamedClosers({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const theme = {
    components: {
      CloseButton: { defaultProps: { "aria-label": t("frame.close") } },
      // What is no day leaves the field; it does not go unsaid.
      DateInput: {
        defaultProps: {
          onBlur: ({ currentTarget: { value } }: FocusEvent<HTMLInputElement>) => {
            const typed = value.trim();
            if (typed !== "" && typedDay(typed) === null)
              notifications.show({ color: "gold", message: t("frame.day.unknown", { typed }) });
          },
        },
      },
      PasswordInput: { defaultProps: { visibilityToggleButtonProps: { "aria-label": t("frame.password.show") } } },
    },
  };
  return (
    <MantineThemeProvider inherit theme={theme}>
      {children}
    </MantineThemeProvider>
  );
}
