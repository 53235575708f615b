import { Button } from "@mantine/core";
import type { ModelStep } from "@gandan/domain/models";
import type { Day } from "@gandan/domain/values";
import { useState } from "react";
import { useWords } from "../frame/words.tsx";
import { ModelWindow } from "./model-window.tsx";
import { ReplicateWindow } from "./replicate-window.tsx";
import type { ModelPage, ModelRow } from "./rows.ts";
import { StepWindow } from "./step-window.tsx";

// What usually comes next is the one filled button.
const usual: Partial<Record<ModelRow["state"], ModelStep>> = {
  registered: "begin",
  "under-way": "evidence",
  evidenced: "propose",
  proposed: "recognise",
  recognised: "replicate",
  ended: "resume",
};

const hamletsOfFamily = ({ family }: ModelPage): string[] =>
  family.filter(({ survival }) => survival !== "ended").flatMap(({ hamletNames }) => hamletNames);

/** What may be done with a model now; each step asks for what it needs and no more. */
export function ModelSteps({ page, today }: { page: ModelPage; today: Day }) {
  const { t } = useWords();
  const [step, setStep] = useState<ModelStep | null>(null);
  const { model, fields } = page;
  const isAsked = model.clock?.state === "asked";
  // Evidence is taken off where it stands.
  const steps = page.steps.filter((name) => name !== "withdraw").filter((name) => name !== "confirm-alive" || isAsked);
  const isNext = (name: ModelStep) => (isAsked ? name === "confirm-alive" : usual[model.state] === name);
  const close = () => setStep(null);
  return (
    <>
      {steps.map((name) => (
        <Button
          key={name}
          variant={isNext(name) ? "filled" : name === "end" ? "subtle" : "default"}
          color={name === "end" ? "alarm" : "earth"}
          onClick={() => setStep(name)}
        >
          {t(
            name === "recognise" && model.state === "recognised"
              ? "models.step.recognise-higher"
              : `models.step.${name}`,
          )}
        </Button>
      ))}
      {step === "edit" && <ModelWindow given={model} fields={fields} today={today} onClose={close} />}
      {step === "replicate" && (
        <ReplicateWindow
          original={{ id: model.id, name: model.name, communeId: null }}
          taken={hamletsOfFamily(page)}
          today={today}
          onClose={close}
        />
      )}
      {step !== null && step !== "edit" && step !== "replicate" && step !== "withdraw" && (
        <StepWindow page={page} step={step} today={today} onClose={close} />
      )}
    </>
  );
}
