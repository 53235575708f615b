import type { PlainStep, PetitionStep } from "@gandan/domain/petitions";
import type { Day } from "@gandan/domain/values";
import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useWords } from "../../frame/words.tsx";
import { KindWindow } from "./kind-window.tsx";
import classes from "./record.module.css";
import type { PetitionPage } from "../rows.ts";
import { stepName } from "./step-name.ts";
import { StepWindow } from "./step-window.tsx";

// Assigning, answering, signing, completing and the cost of copies have places of their own on the page.
const elsewhere: ReadonlySet<PetitionStep> = new Set([
  "assign",
  "answer",
  "submit-answer",
  "sign-answer",
  "send-back",
  "complete",
  "tell-cost",
  "take-payment",
  "waive-cost",
]);
type Offered = PlainStep | "correct-kind";
const isOffered = (step: PetitionStep): step is Offered => !elsewhere.has(step);

// What usually comes next stands as a button; the rest waits in the menu.
const usual: ReadonlySet<Offered> = new Set([
  "accept",
  "interim-reply",
  "announce-date",
  "resume",
  "send-answer",
  "send-refusal",
  "send-suspension",
  "send-resumption",
  "send-termination",
  "tell-referrer",
  "close",
]);

/** What may be done with a matter now; each step asks for what it needs and no more. */
export function Steps({ page, today }: { page: PetitionPage; today: Day }) {
  const { t } = useWords();
  const [step, setStep] = useState<Offered | null>(null);
  const offered = page.steps.filter(isOffered);
  const shown = offered.filter((name) => usual.has(name));
  const more = offered.filter((name) => !usual.has(name));
  if (offered.length === 0) return null;
  return (
    <div className={classes.steps}>
      {shown.map((name) => (
        <Button key={name} variant={name === "accept" ? "filled" : "default"} onClick={() => setStep(name)}>
          {stepName(t, name, page.petition.kind)}
        </Button>
      ))}
      {more.length > 0 && (
        <Menu position="bottom-start" width={300}>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {t("petitions.step.more")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map((name) => (
              <Menu.Item key={name} onClick={() => setStep(name)}>
                {stepName(t, name, page.petition.kind)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {step === "correct-kind" && <KindWindow petition={page.petition} onClose={() => setStep(null)} />}
      {step !== null && step !== "correct-kind" && (
        <StepWindow
          petition={page.petition}
          step={step}
          grounds={page.grounds}
          today={today}
          onClose={() => setStep(null)}
        />
      )}
    </div>
  );
}
