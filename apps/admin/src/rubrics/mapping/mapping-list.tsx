import { writePoints } from "@gandan/i18n";
import { Fragment, useState } from "react";
import { useMay } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { MappingForm } from "./mapping-form.tsx";
import type { MappedLeaf, MappingLine, MappingSight } from "./mapping-lines.ts";
import { MappingWhy } from "./mapping-why.tsx";
import classes from "./mapping.module.css";

interface Properties {
  sight: MappingSight;
  earlier: NonNullable<MappingSight["earlier"]>;
  lines: readonly MappingLine[];
  /** Criteria of the earlier version that have no place in the later one. */
  gone: readonly MappedLeaf[];
}

/** The earlier criteria at the left, the later one at the right, and between them why. */
export function MappingList({ sight, earlier, lines, gone }: Properties) {
  const { t } = useWords();
  const mayMap = useMay()("rubric.edit");
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      {lines.length === 0 ? (
        <p className={classes.card}>{t("rubrics.mapping.allPlaced")}</p>
      ) : (
        <ol className={classes.lines}>
          {lines.map((line, at) => (
            <Fragment key={line.leaf.code}>
              {line.leaf.group !== lines[at - 1]?.leaf.group && (
                <li className={classes.group}>{groupOf(line.leaf, t)}</li>
              )}
              <li className={classes.line} data-open={open === line.leaf.code || undefined}>
                <div className={classes.side} data-alone={line.from.length === 0 || undefined}>
                  {line.from.length === 0
                    ? t("rubrics.mapping.new")
                    : line.from.map((leaf) => <Criterion key={leaf.code} leaf={leaf} />)}
                </div>
                <MappingWhy
                  line={line}
                  onEdit={mayMap ? () => setOpen(open === line.leaf.code ? null : line.leaf.code) : null}
                  isOpen={open === line.leaf.code}
                />
                <div className={classes.side}>
                  <Criterion leaf={line.leaf} />
                </div>
                {open === line.leaf.code && (
                  <MappingForm sight={sight} earlier={earlier} line={line} onClose={() => setOpen(null)} />
                )}
              </li>
            </Fragment>
          ))}
        </ol>
      )}
      {gone.length > 0 && (
        <section className={classes.gone}>
          <h2>{t("rubrics.mapping.gone", { count: gone.length })}</h2>
          <p className={classes.quiet}>{t("rubrics.mapping.gone.text")}</p>
          <ul>
            {gone.map((leaf) => (
              <li key={leaf.code}>
                <Criterion leaf={leaf} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const groupOf = ({ group }: MappedLeaf, t: ReturnType<typeof useWords>["t"]): string =>
  group === "" ? t("rubrics.tab.extras") : group;

function Criterion({ leaf: { number, text, maximum } }: { leaf: MappedLeaf }) {
  const { t, language } = useWords();
  return (
    <p>
      <b>{number}</b> {text}{" "}
      <span className={classes.quiet}>{t("rubrics.mapping.points", { points: writePoints(maximum, language) })}</span>
    </p>
  );
}
