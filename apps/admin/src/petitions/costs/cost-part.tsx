import { costFigures, sumOfLines } from "@gandan/domain/petitions";
import type { Day } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../../frame/words.tsx";
import { CostWindow } from "./cost-window.tsx";
import classes from "./cost.module.css";
import { GroundLaw } from "../record/ground-choice.tsx";
import recordClasses from "../record/record.module.css";
import type { PetitionPage } from "../rows.ts";
import { SettleWindow } from "./settle-window.tsx";

type CostStep = "tell-cost" | "take-payment" | "waive-cost";
const costSteps: readonly CostStep[] = ["tell-cost", "take-payment", "waive-cost"];

/** What copying the information costs, who was told, what of it was paid; and writing that down. */
export function CostPart({ page, today }: { page: PetitionPage; today: Day }) {
  const { t } = useWords();
  const [open, setOpen] = useState<CostStep | null>(null);
  const { petition } = page;
  const { cost } = petition;
  const steps = costSteps.filter((step) => page.steps.includes(step));
  if (cost === null && steps.length === 0) return null;
  const close = () => setOpen(null);
  return (
    <section>
      <h3 className={recordClasses.heading}>{t("petitions.cost")}</h3>
      {cost === null ? <p className={recordClasses.quiet}>{t("petitions.cost.none")}</p> : <CostTable cost={cost} />}
      {steps.length > 0 && (
        <Group gap="xs" mt="sm">
          {steps.map((step) => (
            <Button key={step} variant="default" size="compact-md" onClick={() => setOpen(step)}>
              {t(step === "tell-cost" && cost !== null ? "petitions.cost.again" : `petitions.cost.do.${step}`)}
            </Button>
          ))}
        </Group>
      )}
      <p className={classes.law}>
        {t("petitions.cost.own")} {t("petitions.cost.clock")}
      </p>
      {page.costLaw !== null && (
        <div className={classes.law}>
          {t("petitions.cost.law")} <GroundLaw ground={page.costLaw} />
        </div>
      )}
      {open === "tell-cost" && <CostWindow petition={petition} today={today} onClose={close} />}
      {(open === "take-payment" || open === "waive-cost") && (
        <SettleWindow petition={petition} step={open} today={today} onClose={close} />
      )}
    </section>
  );
}

function CostTable({ cost }: { cost: NonNullable<PetitionPage["petition"]["cost"]> }) {
  const { t } = useWords();
  const { asked, paid, left, isWaived } = costFigures(cost);
  const dong = (count: number) => t("petitions.cost.dong", { count });
  return (
    <>
      <ul className={classes.lines}>
        {cost.lines.map((line, index) => (
          <li key={index}>
            <span>
              {t(`petitions.cost.kind.${line.kind}`)}: {line.what}
              <span className={classes.times}>
                {t("petitions.cost.times", { quantity: line.quantity, price: line.unitPrice })}
              </span>
            </span>
            <span className={classes.amount}>{dong(sumOfLines([line]))}</span>
          </li>
        ))}
        <li className={classes.sum}>
          <span>{t("petitions.cost.sum")}</span>
          <span className={classes.amount}>{dong(asked)}</span>
        </li>
        {cost.payments.map((payment, index) => (
          <li key={`paid ${index}`}>
            <span>{t("petitions.cost.paidOn", { day: writeDay(payment.on) })}</span>
            <span className={classes.amount}>{dong(payment.amount)}</span>
          </li>
        ))}
        {cost.waived !== null && (
          <li>
            <span>
              {t("petitions.cost.waivedOn", { day: writeDay(cost.waived.on) })}
              <span className={classes.times}>{cost.waived.reason}</span>
            </span>
            <span className={classes.amount}>{dong(asked - paid)}</span>
          </li>
        )}
        <li className={classes.sum}>
          <span>
            {t(isWaived ? "petitions.cost.let-go" : left === 0 ? "petitions.cost.paid" : "petitions.cost.left")}
          </span>
          <span className={classes.amount}>{left > 0 && dong(left)}</span>
        </li>
      </ul>
      <p className={recordClasses.quiet}>
        {t("petitions.cost.told", { to: cost.told.to, day: writeDay(cost.told.on) })}
      </p>
    </>
  );
}
