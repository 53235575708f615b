import type { Outputs } from "../api.ts";
import { writeDay } from "@gandan/i18n";
import { useWords } from "../frame/words.tsx";
import classes from "./handover.module.css";

type Open = Extract<Outputs["roles"]["handover"], { ok: true }>["value"];

/** The open tasks of a position on the handover's paper. */
export function OpenTasks({ tasks }: { tasks: Open["tasks"] }) {
  const { t } = useWords();
  return (
    <section>
      <h2 className={classes.heading}>{`I. ${t("roles.handover.tasks")} (${tasks.length})`}</h2>
      {tasks.length === 0 ? (
        <p>{t("roles.handover.nothing")}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t("roles.handover.number")}</th>
              <th scope="col">{t("roles.handover.task")}</th>
              <th scope="col">{t("roles.handover.deadline")}</th>
              <th scope="col">{t("roles.handover.state")}</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task, index) => (
              <tr key={task.id}>
                <td className={classes.number}>{index + 1}</td>
                <td>
                  {task.title}
                  {task.hamletName !== null && ` (${task.hamletName})`}
                </td>
                <td>{task.deadline === null ? t("roles.handover.noDeadline") : writeDay(task.deadline)}</td>
                <td>{t(`journal.value.${task.state}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The unanswered voices of a position on the handover's paper. */
export function OpenVoices({ voices }: { voices: Open["voices"] }) {
  const { t } = useWords();
  return (
    <section>
      <h2 className={classes.heading}>{`II. ${t("roles.handover.voices")} (${voices.length})`}</h2>
      {voices.length === 0 ? (
        <p>{t("roles.handover.voices.none")}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t("roles.handover.number")}</th>
              <th scope="col">{t("roles.handover.task")}</th>
              <th scope="col">{t("roles.handover.receipt")}</th>
              <th scope="col">{t("roles.handover.answerBy")}</th>
            </tr>
          </thead>
          <tbody>
            {voices.map((voice, index) => (
              <tr key={voice.id}>
                <td className={classes.number}>{index + 1}</td>
                <td>
                  {voice.text}
                  {voice.hamletName !== null && ` (${voice.hamletName})`}
                </td>
                <td className={classes.number}>{voice.receipt}</td>
                <td>{voice.dueOn === null ? "" : writeDay(voice.dueOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
