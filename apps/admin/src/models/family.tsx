import { writeDay } from "@gandan/i18n";
import { Link } from "@tanstack/react-router";
import cards from "../page/cards.module.css";
import { useWords } from "../frame/words.tsx";
import { SurvivalMark } from "./marks.tsx";
import classes from "./models.module.css";
import type { ModelPage } from "./rows.ts";

type Member = ModelPage["family"][number];

/** The family of a model: where it came from, who took it over, and what survived; drawn, and as a table. */
export function Family({ page: { family, model } }: { page: ModelPage }) {
  const { t } = useWords();
  if (family.length < 2) return null;
  const alive = family.filter(({ survival }) => survival !== "ended").length;
  return (
    <section className={cards.card}>
      <div className={cards.cardHead}>
        <h2>{t("models.family")}</h2>
        <span className={cards.quiet}>{t("models.family.count", { count: family.length, alive })}</span>
      </div>
      <ul className={classes.tree}>
        {rootsOf(family).map((root) => (
          <Branch key={root.id} member={root} family={family} here={model.id} />
        ))}
      </ul>
      <details className={classes.data}>
        <summary>{t("models.family.table")}</summary>
        <FamilyTable family={family} />
      </details>
    </section>
  );
}

const rootsOf = (family: readonly Member[]): Member[] => family.filter(({ depth }) => depth === 0);

interface BranchProperties {
  member: Member;
  family: readonly Member[];
  here: string;
}

function Branch({ member, family, here }: BranchProperties) {
  const children = family.filter(({ originId, depth }) => originId === member.id && depth === member.depth + 1);
  return (
    <li>
      {member.communeName === null ? (
        <Link
          to="/mo-hinh/$modelId"
          params={{ modelId: member.id }}
          className={classes.member}
          aria-current={member.id === here ? "page" : undefined}
        >
          <MemberFacts member={member} />
        </Link>
      ) : (
        <div className={classes.member} data-elsewhere>
          <MemberFacts member={member} />
        </div>
      )}
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={child.id} member={child} family={family} here={here} />
          ))}
        </ul>
      )}
    </li>
  );
}

function MemberFacts({ member }: { member: Member }) {
  const { t } = useWords();
  const place = member.communeName ?? member.hamletNames.join(", ");
  return (
    <>
      <strong>{member.name}</strong>
      <span className={classes.memberFacts}>
        <SurvivalMark survival={member.survival} />
        <span>{place}</span>
        {member.tasks.all > 0 && <span>{t("models.family.tasks", member.tasks)}</span>}
      </span>
    </>
  );
}

function FamilyTable({ family }: { family: readonly Member[] }) {
  const { t } = useWords();
  const names = new Map(family.map(({ id, name }) => [id, name]));
  return (
    <div>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("models.field.name")}</th>
            <th scope="col">{t("models.field.hamlets")}</th>
            <th scope="col">{t("models.family.origin")}</th>
            <th scope="col">{t("models.field.registeredOn")}</th>
            <th scope="col">{t("models.family.survival")}</th>
          </tr>
        </thead>
        <tbody>
          {family.map((member) => (
            <tr key={member.id}>
              <th scope="row">{member.name}</th>
              <td data-label={t("models.field.hamlets")}>{member.communeName ?? member.hamletNames.join(", ")}</td>
              <td data-label={t("models.family.origin")}>
                {member.originId === null ? t("models.family.first") : (names.get(member.originId) ?? "")}
              </td>
              <td data-label={t("models.field.registeredOn")}>{writeDay(member.registeredOn)}</td>
              <td data-label={t("models.family.survival")}>
                {t(`models.survival.${member.survival}`)}
                {member.aliveOn !== null && ` (${writeDay(member.aliveOn)})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
