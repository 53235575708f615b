import type { Plan, PlanStep } from "@gandan/domain/plans";
import { Button } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { ReasonWindow } from "../asking/reason-window.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { SignWindow } from "./sign-window.tsx";

const forward: readonly PlanStep[] = ["submit", "sign", "put-in-force", "close"];

/** The steps of a plan's life that this person may take now; the one forward stands out. */
export function PlanSteps({ plan, steps }: { plan: Plan; steps: readonly PlanStep[] }) {
  const { t } = useWords();
  const take = useAsk(client.plans.step.mutate, t("plans.step.done"));
  const [asked, setAsked] = useState<PlanStep | null>(null);
  const close = () => {
    setAsked(null);
    take.forget();
  };

  const press = (step: PlanStep) => {
    if (step === "send-back" || step === "withdraw" || step === "sign") setAsked(step);
    else void take.take({ planId: plan.id, step, reason: "", signing: null });
  };

  return (
    <>
      {asked === null && <RefusalAlert refusal={take.refusal} />}
      {steps.map((step) => (
        <Button
          key={step}
          variant={forward.includes(step) ? "filled" : "default"}
          {...(forward.includes(step) ? { color: "earth" } : {})}
          loading={take.isBusy}
          onClick={() => press(step)}
        >
          {t(`plans.step.${step}`)}
        </Button>
      ))}
      {asked === "sign" && (
        <SignWindow
          plan={plan}
          sending={take}
          onSign={(signing) =>
            void take.take({ planId: plan.id, step: "sign", reason: "", signing }).then((answer) => answer && close())
          }
          onClose={close}
        />
      )}
      {(asked === "send-back" || asked === "withdraw") && (
        <ReasonWindow
          title={t(`plans.step.${asked}`)}
          confirm={t(`plans.step.${asked}`)}
          sending={take}
          onConfirm={(reason) =>
            void take.take({ planId: plan.id, step: asked, reason, signing: null }).then((answer) => answer && close())
          }
          onClose={close}
        />
      )}
    </>
  );
}
