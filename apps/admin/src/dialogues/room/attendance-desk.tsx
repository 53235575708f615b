import type { Sex } from "@gandan/domain/dialogues";
import { hamletsOn } from "@gandan/domain/roles";
import type { Id } from "@gandan/domain/values";
import { Autocomplete, Button, Kbd } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api.ts";
import { useWords } from "../../frame/words.tsx";
import type { DialoguePage } from "../rows.ts";
import classes from "./room.module.css";
import type { Counting } from "./use-counting.ts";

const sexes = ["woman", "man"] as const satisfies readonly Sex[];

/** Counters at the door: one more with each touch, taken back by another. */
export function AttendanceDesk({ page, counting }: { page: DialoguePage; counting: Counting }) {
  const { t } = useWords();
  const { dialogue } = page;
  const { attendance, place, ethnicGroup, setEthnicGroup, addAt, take, undo, isOpen } = counting;
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const hamlets = chart === undefined ? [] : hamletsOn(chart, dialogue.day);
  const invited = hamlets.filter(({ id }) => dialogue.hamletIds.includes(id));
  const others = hamlets.filter(({ id }) => !dialogue.hamletIds.includes(id));
  const lines: { id: Id<"unit"> | null; name: string }[] = [
    ...invited,
    ...others,
    { id: null, name: t("dialogues.attendance.guests") },
  ];
  const known = page.attendance.ethnicGroups.flatMap(({ name }) => (name === null ? [] : [name]));
  return (
    <section className={classes.panel} aria-label={t("dialogues.attendance")}>
      <div className={classes.panelHead}>
        <h2>
          {t("dialogues.attendance")} · {attendance.total}
        </h2>
        <Button
          size="compact-sm"
          variant="default"
          disabled={undo === null}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => undo?.()}
        >
          {t("frame.undo")}
        </Button>
      </div>
      <Autocomplete
        size="sm"
        label={t("dialogues.room.ethnic")}
        placeholder={t("dialogues.attendance.unsaid")}
        maxLength={50}
        data={known}
        value={ethnicGroup}
        onChange={setEthnicGroup}
      />
      <table className={classes.counters}>
        <thead>
          <tr>
            <th scope="col">{t("dialogues.attendance.hamlet")}</th>
            <th scope="col">{t("dialogues.attendance.woman")}</th>
            <th scope="col">{t("dialogues.attendance.man")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name }) => {
            const counts = attendance.hamlets.find(({ hamletId }) => hamletId === id);
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                {sexes.map((sex) => (
                  <td key={sex}>
                    <button
                      type="button"
                      className={classes.counter}
                      data-here={(place.hamletId === id && place.sex === sex) || undefined}
                      disabled={!isOpen}
                      // What is seen stands in the name too, for those who speak to their device.
                      aria-label={`${(sex === "woman" ? counts?.women : counts?.men) ?? 0} +1 · ${t(
                        `dialogues.room.count.${sex}`,
                        {
                          hamlet: name,
                          count: (sex === "woman" ? counts?.women : counts?.men) ?? 0,
                        },
                      )}`}
                      onClick={() => addAt({ hamletId: id, sex })}
                    >
                      <span>{(sex === "woman" ? counts?.women : counts?.men) ?? 0}</span> +1
                    </button>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("dialogues.attendance.total", { count: attendance.total })}</th>
            <td>{attendance.women}</td>
            <td>{attendance.men}</td>
          </tr>
        </tfoot>
      </table>
      <div className={classes.bar}>
        <span className={classes.quiet}>
          <Kbd>+</Kbd> <Kbd>-</Kbd> {t("dialogues.room.count.keys")}
        </span>
        <Button size="compact-sm" variant="subtle" disabled={!isOpen} onClick={take}>
          {t("dialogues.room.count.take")}
        </Button>
      </div>
    </section>
  );
}
