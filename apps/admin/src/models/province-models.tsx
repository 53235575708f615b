import { useQuery } from "@tanstack/react-query";
import { writeDay } from "@gandan/i18n";
import { type Outputs, api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { useWords } from "../frame/words.tsx";
import { SurvivalMark } from "./marks.tsx";
import classes from "./models.module.css";
import province from "./province-models.module.css";

type Families = Outputs["models"]["families"];
type Member = Families["families"][number]["members"][number];

/** Who learned from whom in the province, and what survived. */
export function ProvinceModels() {
  const { t, language } = useWords();
  const query = useQuery(api.models.families.queryOptions());
  return (
    <>
      <PageHead title={t("models.title")} lead={t("models.province.lead")} />
      <Shown query={query}>
        {({ families, communes, models, recognised, replicas }) => (
          <>
            <div className={province.sums}>
              <p>{t("models.province.sums", { communes, models, recognised, families: families.length })}</p>
              {replicas.length > 0 && (
                <p className={classes.memberFacts}>
                  {t("models.province.replicas")}
                  {replicas.map(({ survival, count }) => (
                    <span key={survival} className={province.count}>
                      <SurvivalMark survival={survival} /> {count}
                    </span>
                  ))}
                </p>
              )}
            </div>
            {families.length === 0 ? (
              <EmptyState title={t("models.province.none")} text={t("models.province.none.text")} />
            ) : (
              <ul className={province.families}>
                {families.map(({ field, members }) => (
                  <li key={members[0]?.id} className={province.family}>
                    <h2>{members[0]?.name}</h2>
                    <p className={classes.quiet}>
                      {[
                        field[language],
                        t("models.family.count", {
                          count: members.length,
                          alive: members.filter(({ survival }) => survival !== "ended").length,
                        }),
                      ].join(" · ")}
                    </p>
                    <ul className={classes.tree}>
                      {members
                        .filter(({ depth }) => depth === 0)
                        .map((root) => (
                          <Branch key={root.id} member={root} members={members} />
                        ))}
                    </ul>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Shown>
    </>
  );
}

function Branch({ member, members }: { member: Member; members: readonly Member[] }) {
  const { t } = useWords();
  const children = members.filter(({ originId, depth }) => originId === member.id && depth === member.depth + 1);
  return (
    <li>
      <div className={classes.member}>
        <strong>{member.communeName}</strong>
        <span>{member.name}</span>
        <span className={classes.memberFacts}>
          <SurvivalMark survival={member.survival} />
          <span>{t("models.registered-on", { day: writeDay(member.registeredOn) })}</span>
          {member.aliveOn !== null && <span>{t("models.province.aliveOn", { day: writeDay(member.aliveOn) })}</span>}
          {member.isRecognised && <span>{t("models.state.recognised")}</span>}
        </span>
      </div>
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={child.id} member={child} members={members} />
          ))}
        </ul>
      )}
    </li>
  );
}
