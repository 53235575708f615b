import { MantineThemeProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "./words.tsx";

/** What Mantine leaves to English or to nobody: every cross that closes something and every eye that shows a password says so in the person's language, to those who cannot see it. */
export function NamedClosers({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const theme = {
    components: {
      CloseButton: { defaultProps: { "aria-label": t("frame.close") } },
      PasswordInput: { defaultProps: { visibilityToggleButtonProps: { "aria-label": t("frame.password.show") } } },
    },
  };
  return (
    <MantineThemeProvider inherit theme={theme}>
      {children}
    </MantineThemeProvider>
  );
}
