import type { Plan } from "@gandan/domain/plans";
import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { FormWindow } from "../asking/form-window.tsx";
import { ReasonWindow } from "../asking/reason-window.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";

/** Puts a signed plan on the public page, or takes it off with a reason. */
export function PublishSteps({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const publish = useAsk(client.plans.publish.mutate, t("plans.public.published"));
  const takeOff = useAsk(client.plans.takeOff.mutate, t("plans.public.taken-off"));
  const isPublished = plan.publishedAt !== null;
  const name = t(isPublished ? "plans.public.take-off" : "plans.public.publish");
  const close = () => {
    setOpen(false);
    publish.forget();
    takeOff.forget();
  };
  const closeAfter = (answer: unknown) => {
    if (answer !== null) close();
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {name}
      </Button>
      {isOpen && !isPublished && (
        <FormWindow
          title={name}
          sending={publish}
          isReady
          confirm={name}
          onSend={async () => closeAfter(await publish.take({ planId: plan.id }))}
          onClose={close}
        >
          <Text>{t("plans.public.publish-what")}</Text>
        </FormWindow>
      )}
      {isOpen && isPublished && (
        <ReasonWindow
          title={name}
          text={t("plans.public.take-off-what")}
          confirm={name}
          sending={takeOff}
          onConfirm={(reason) => void takeOff.take({ planId: plan.id, reason }).then(closeAfter)}
          onClose={close}
        />
      )}
    </>
  );
}
