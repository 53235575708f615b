import { Modal, Text } from "@mantine/core";
import { queryClient, refresh } from "../api.ts";
import { signedInAgain, useSignInAsked } from "../frame/signed-out.ts";
import { meOptions, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { SignInForm } from "./sign-in-form.tsx";

/** The session ended while somebody worked: the window stands over the page, and what was typed stays below it. */
export function SignInAgain() {
  const { t } = useWords();
  const me = useMe();
  const isAsked = useSignInAsked();
  return (
    <Modal opened={isAsked} onClose={signedInAgain} title={t("session.again.title")} closeOnClickOutside={false}>
      <Text mb="md">{t("session.again.text")}</Text>
      <SignInForm
        onSignedIn={(again) => {
          signedInAgain();
          queryClient.setQueryData(meOptions.queryKey, again);
          // Another person must not go on in what the first had open.
          if (again.accountId === me.accountId) void refresh();
          else window.location.assign("/");
        }}
      />
    </Modal>
  );
}
