import { type Day, dayOf } from "@gandan/domain/values";
import { writeDay, writeWeekday } from "@gandan/i18n";
import type { Outputs } from "../api.ts";
import { monthWords } from "../page/month.ts";
import { pageAddress } from "../page/page-address.ts";
import { QrCode } from "../page/qr-code.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./hamlet-sheet.module.css";
import { withinASentence } from "./within-a-sentence.ts";

type Sheet = Outputs["hamlets"]["sheet"];

/** From this many lines on, the type is set smaller so that the sheet stays one page where it can. */
const many = 7;

/** The sheet as paper: what the hamlet does this month, by when, and whose words still wait. */
export function HamletSheet({ sheet, today }: { sheet: Sheet; today: Day }) {
  const { t } = useWords();
  const { commune, hamlet, headName, tasks, voices } = sheet;
  const late = tasks.filter((task) => task.standing === "late").length;
  const done = tasks.filter((task) => task.standing === "done" || task.standing === "confirmed").length;
  return (
    <article className={classes.paper} data-many={tasks.length + voices.length >= many || undefined}>
      <header className={classes.head}>
        <div>
          <p className={classes.issuer}>{t("hamlets.paper.issuer")}</p>
          <p className={classes.strong}>
            {t(`frame.commune.${commune.kind}`, { name: commune.name }).toLocaleUpperCase("vi")}
          </p>
        </div>
        <p className={classes.made}>{t("hamlets.paper.made", { day: writeDay(today) })}</p>
      </header>
      <h2 className={classes.title}>
        {t("hamlets.paper.title", { name: withinASentence(hamlet.name) })}
        <span>{t("hamlets.month", monthWords(sheet.month))}</span>
      </h2>
      <p className={classes.lead}>
        {t(tasks.length === 0 ? "hamlets.paper.noTasks" : "hamlets.paper.tasks", { count: tasks.length })}
        {done > 0 && ` ${t("hamlets.paper.done", { count: done })}`}
        {late > 0 && ` ${t("hamlets.paper.late", { count: late })}`}
        {voices.length > 0 && ` ${t("hamlets.paper.voices", { count: voices.length })}`}
      </p>
      {tasks.length > 0 && (
        <section>
          <h3 className={classes.part}>{t("hamlets.paper.part.tasks")}</h3>
          <ol className={classes.tasks}>
            {tasks.map((task, index) => (
              <TaskLine key={task.id} task={task} number={index + 1} />
            ))}
          </ol>
        </section>
      )}
      {/* The sheet hangs in public: neither a citizen's own words nor the receipt that opens the case stand on it. */}
      {voices.length > 0 && (
        <section>
          <h3 className={classes.part}>{t("hamlets.paper.part.voices")}</h3>
          <ul className={classes.voices}>
            {voices.map((voice) => (
              <li key={voice.id}>
                <span>{t(`petitions.topic.${voice.topic}`)}</span>
                <span className={classes.facts}>
                  <span>{t("hamlets.paper.voice.received", { day: writeDay(dayOf(voice.receivedAt)) })}</span>
                  <span>
                    {voice.dueOn === null
                      ? t("hamlets.paper.voice.noLimit")
                      : t(voice.isLate ? "hamlets.paper.voice.late" : "hamlets.paper.voice", {
                          day: writeDay(voice.dueOn),
                        })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer className={classes.foot}>
        <p>{t("hamlets.paper.scan")}</p>
        <p>{t("hamlets.paper.head", { name: headName ?? t("hamlets.noHead") })}</p>
      </footer>
    </article>
  );
}

function TaskLine({ task, number }: { task: Sheet["tasks"][number]; number: number }) {
  const { t, language } = useWords();
  const isClosed = task.standing === "done" || task.standing === "confirmed";
  return (
    <li className={classes.task} data-closed={isClosed || undefined}>
      <span className={classes.number}>{number}.</span>
      <div>
        <p className={classes.what}>{task.title}</p>
        <p className={classes.facts}>
          {task.deadline !== null && (
            <strong>{t("hamlets.paper.by", { day: writeWeekday(task.deadline, language) })}</strong>
          )}
          <span>
            {task.holderNames.length === 0
              ? task.positionTitle
              : t("hamlets.paper.who", { title: task.positionTitle, names: task.holderNames.join(", ") })}
          </span>
          {task.quantity !== null && (
            <span>{t("hamlets.paper.quantity", { count: task.quantity, unit: task.unit ?? "" })}</span>
          )}
          {task.product !== null && <span>{t("hamlets.paper.product", { product: task.product })}</span>}
          <em>{t(`tasks.standing.${task.standing}`)}</em>
        </p>
      </div>
      {!isClosed && (
        <QrCode
          className={classes.code}
          text={pageAddress(`/cong-viec/${task.id}`)}
          name={t("hamlets.paper.code", { title: task.title })}
        />
      )}
    </li>
  );
}
