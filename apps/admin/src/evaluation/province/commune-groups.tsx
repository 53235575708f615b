import { writePoints } from "@gandan/i18n";
import type { Outputs } from "../../api.ts";
import { useWords } from "../../frame/words.tsx";
import classes from "./commune-groups.module.css";

type Province = Outputs["evaluation"]["province"];
type Group = Province["groups"][number];

/** Communes beside those like them: how their points are spread, and a place only where there are enough. */
export function CommuneGroups({ groups, apart }: Pick<Province, "groups" | "apart">) {
  const { t } = useWords();
  if (groups.length + apart.length === 0) return null;
  return (
    <section className={classes.groups}>
      <h2>{t("evaluation.groups")}</h2>
      <p className={classes.quiet}>{t("evaluation.groups.lead")}</p>
      {groups.map((group) => (
        <GroupCard key={`${group.volume} ${group.terrain} ${group.minority} ${group.communes[0]?.id}`} group={group} />
      ))}
      {apart.length > 0 && <p className={classes.quiet}>{t("evaluation.groups.apart", { names: apart.join(", ") })}</p>}
    </section>
  );
}

const marks = ["least", "quarter", "median", "threeQuarters", "most"] as const;

function GroupCard({ group: { volume, terrain, minority, spread, communes } }: { group: Group }) {
  const { t, language } = useWords();
  const points = (hundredths: number) => writePoints(hundredths, language);
  const isRanked = communes.some(({ rank }) => rank !== null);
  return (
    <div className={classes.card}>
      <h3>
        {[
          t(`communes.terrain.${terrain}`),
          t(`evaluation.groups.minority.${minority}`),
          t(`evaluation.groups.volume.${volume}`),
        ].join(" · ")}{" "}
        <span className={classes.quiet}>{t("evaluation.groups.count", { count: communes.length })}</span>
      </h3>
      <Spread spread={spread} />
      <dl className={classes.marks}>
        {marks.map((mark) => (
          <div key={mark}>
            <dt>{t(`evaluation.groups.${mark}`)}</dt>
            <dd>{points(spread[mark])}</dd>
          </div>
        ))}
      </dl>
      <ol className={classes.communes}>
        {communes.map(({ id, name, total, rank }) => (
          <li key={id}>
            <span>
              {rank !== null && <b>{t("evaluation.groups.rank", { rank })} </b>}
              {name}
            </span>
            <span>{points(total)}</span>
          </li>
        ))}
      </ol>
      {!isRanked && <p className={classes.quiet}>{t("evaluation.groups.unranked")}</p>}
    </div>
  );
}

// The strip shows 0 to the most that anybody of the group has, at least a hundred points.
function Spread({ spread }: Pick<Group, "spread">) {
  const whole = Math.max(10_000, spread.most);
  const at = (score: number) => `${(score / whole) * 100}%`;
  const between = (from: number, to: number) => ({ insetInlineStart: at(from), width: at(to - from) });
  return (
    <div className={classes.strip} aria-hidden>
      <span className={classes.range} style={between(spread.least, spread.most)} />
      <span className={classes.middle} style={between(spread.quarter, spread.threeQuarters)} />
      <span className={classes.median} style={{ insetInlineStart: at(spread.median) }} />
    </div>
  );
}
