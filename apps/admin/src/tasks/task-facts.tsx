import type { ReactNode } from "react";
import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import type { Outputs } from "../api.ts";
import { pageAddress } from "../page/page-address.ts";
import { QrCode } from "../page/qr-code.tsx";
import { TextLink } from "../page/text-link.tsx";
import { Term } from "../page/term.tsx";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./task-page.module.css";

/** Who is to do it, by when and why by then, and the sentence of the plan it comes from. */
export function TaskFacts({ task, plan, petition }: Pick<Outputs["tasks"]["get"], "task" | "plan" | "petition">) {
  const { t } = useWords();
  const may = useMay();
  const fact = (name: ReactNode, value: ReactNode) => (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <section className={classes.card}>
      <dl className={classes.facts}>
        {fact(
          t("tasks.fact.who"),
          <>
            {task.holderNames.length > 0 ? task.holderNames.join(", ") : t("tasks.vacant")}
            <br />
            {task.positionTitle}
          </>,
        )}
        {task.supportingTitles.length > 0 &&
          fact(<Term id="support">{t("tasks.fact.supporting")}</Term>, task.supportingTitles.join(", "))}
        {fact(t("tasks.fact.deadline"), task.deadline === null ? t("tasks.due.none") : writeDay(task.deadline))}
        {task.deadlineReason !== null && fact(t("tasks.fact.reason"), task.deadlineReason)}
        {task.product !== null && fact(t("tasks.fact.product"), task.product)}
        {task.quantity !== null && fact(t("tasks.fact.quantity"), `${task.quantity} ${task.unit ?? ""}`)}
        {task.evidenceRequired &&
          fact(<Term id="evidence">{t("tasks.fact.evidence")}</Term>, t("tasks.fact.evidence.required"))}
        {task.source.kind === "plan" &&
          fact(
            t("tasks.fact.source"),
            <>
              <blockquote className={classes.quote}>{task.source.quote}</blockquote>
              {plan !== null && (
                <TextLink
                  to="/ke-hoach/$planId"
                  params={{ planId: plan.id }}
                  search={{ phan: "tien-do", cau: task.source.dutyKeys[0] }}
                >
                  {t("tasks.fact.openPlan", { title: plan.title })}
                </TextLink>
              )}
            </>,
          )}
        {task.source.kind === "promise" &&
          fact(
            t("tasks.fact.promise"),
            <>
              <blockquote className={classes.quote}>{task.source.quote}</blockquote>
              <TextLink to="/doi-thoai/$dialogueId" params={{ dialogueId: task.source.dialogueId }}>
                {t("tasks.fact.openSession")}
              </TextLink>
            </>,
          )}
        {task.source.kind === "petition" &&
          fact(
            t("tasks.fact.petition"),
            petition === null ? (
              t("tasks.fact.petition.hidden")
            ) : (
              <TextLink to="/tieng-dan" search={{ id: petition.id }}>
                {t("tasks.fact.openPetition", { day: writeDay(dayOf(petition.receivedAt)) })}
              </TextLink>
            ),
          )}
        {task.source.kind === "model" &&
          fact(
            t("tasks.fact.model"),
            <TextLink to="/mo-hinh/$modelId" params={{ modelId: task.source.modelId }}>
              {t("tasks.fact.openModel")}
            </TextLink>,
          )}
        {task.source.kind === "supervision" &&
          fact(
            t("tasks.fact.supervision"),
            <>
              <blockquote className={classes.quote}>{task.source.quote}</blockquote>
              <TextLink to="/giam-sat/$supervisionId" params={{ supervisionId: task.source.supervisionId }}>
                {t("tasks.fact.openSupervision")}
              </TextLink>
            </>,
          )}
        {task.source.kind === "criterion" &&
          fact(
            t("tasks.fact.criterion", { number: task.source.number, year: String(task.source.year) }),
            <>
              <blockquote className={classes.quote}>{task.source.quote}</blockquote>
              {may("evaluation.read") && (
                <TextLink
                  to="/danh-gia/$year"
                  params={{ year: String(task.source.year) }}
                  search={{ tc: task.source.code }}
                >
                  {t("tasks.fact.openCriterion")}
                </TextLink>
              )}
            </>,
          )}
        {task.source.kind === "by-hand" &&
          fact(t("tasks.fact.source"), task.source.reason === "" ? t("tasks.fact.byHand") : task.source.reason)}
        {task.detail !== "" &&
          task.source.kind !== "plan" &&
          task.source.kind !== "promise" &&
          fact(t("tasks.fact.detail"), task.detail)}
        {/* A phone need not be told how to open the page it shows. */}
        <div className={classes.scan}>
          <dt>{t("tasks.fact.qr")}</dt>
          <dd>
            <QrCode className={classes.qr} text={pageAddress(`/cong-viec/${task.id}`)} name={t("tasks.fact.qr")} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
