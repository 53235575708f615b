import "./styles.ts";
import "./frame/without-eval.ts";
import { MantineProvider, localStorageColorSchemeManager } from "@mantine/core";
import { DatesProvider } from "@mantine/dates";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import "dayjs/locale/vi";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api.ts";
import { NamedClosers } from "./frame/named-closers.tsx";
import { cssVariables, theme } from "./frame/theme.ts";
import { allowOwnStyles } from "./frame/trusted.ts";
import { WordsProvider, rememberedLanguage } from "./frame/words.tsx";
import { loadMessages } from "./messages/index.ts";
import { router } from "./routes.tsx";

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
allowOwnStyles(nonce);
const colorScheme = localStorageColorSchemeManager({ key: "gandan-light" });
const first = await loadMessages(rememberedLanguage());
const root = document.querySelector("#root");
if (root === null) throw new Error("the page has no #root");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <DatesProvider settings={{ locale: "vi", firstDayOfWeek: 1 }}>
          <WordsProvider first={first}>
            <NamedClosers>
              <Notifications position="bottom-left" limit={3} autoClose={6_000} />
              <RouterProvider router={router} />
            </NamedClosers>
          </WordsProvider>
        </DatesProvider>
      </MantineProvider>
    </QueryClientProvider>
  </StrictMode>,
);
