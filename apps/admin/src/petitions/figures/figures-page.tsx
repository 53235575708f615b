import { type FigureId, figureIds } from "@gandan/domain/petitions";
import { Select } from "@mantine/core";
import { IconMoodEmpty, IconMoodSad, IconMoodSmile } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Outputs, api } from "../../api.ts";
import { EmptyState } from "../../page/empty-state.tsx";
import { PageHead } from "../../page/page-head.tsx";
import { Shown } from "../../asking/shown.tsx";
import { WayBack } from "../../page/way-back.tsx";
import { TextLink } from "../../page/text-link.tsx";
import { useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { FiguresMenu } from "./figures-menu.tsx";
import { groupings, periodOf, periodsUpTo } from "./figures-search.ts";
import classes from "./figures.module.css";
import { PetitionSearch } from "../register/petition-search.ts";
import { WrongTurns } from "./wrong-turns.tsx";

type Found = Outputs["petitions"]["figures"];
type Figures = Found["whole"];

/** What came in, was answered in time or late, and how long it took; a bar and a table say the same. */
export function FiguresPage() {
  const { t } = useWords();
  const { today } = useMe();
  const search = useSearch({ from: "/desk/tieng-dan/so-lieu" });
  const navigate = useNavigate({ from: "/tieng-dan/so-lieu" });
  const periods = periodsUpTo(today);
  const chosen = search.ky ?? periods[0]?.key ?? "";
  const by = search.theo ?? "kind";
  const period = periodOf(chosen) ?? periodOf(periods[0]?.key ?? "");
  const query = useQuery(
    api.petitions.figures.queryOptions(
      { from: period?.from ?? today, to: period?.to ?? today, by },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <>
      <PageHead
        back={<WayBack to="/tieng-dan">{t("petitions.title")}</WayBack>}
        title={t("petitions.figures")}
        lead={t("petitions.figures.lead")}
      >
        <Select
          aria-label={t("petitions.figures.period")}
          allowDeselect={false}
          value={chosen}
          data={periods.map(({ key, name, values }) => ({ value: key, label: t(name, values) }))}
          onChange={(ky) => void navigate({ search: { ...search, ky: ky ?? undefined }, replace: true })}
        />
        <Select
          aria-label={t("petitions.figures.by")}
          allowDeselect={false}
          value={by}
          data={groupings.map((value) => ({ value, label: t(`petitions.figures.split.${value}`) }))}
          onChange={(theo) => void navigate({ search: { ...search, theo: theo ?? undefined }, replace: true })}
        />
        {period !== null && query.data !== undefined && query.data.groups.length > 0 && (
          <FiguresMenu period={period} by={by} />
        )}
      </PageHead>
      <Shown query={query}>
        {(found) =>
          found.groups.length === 0 ? (
            <EmptyState title={t("petitions.figures.empty")} text={t("petitions.figures.empty.text")} />
          ) : (
            <>
              <Groups found={found} by={by} />
              {period !== null && <WrongTurns period={period} />}
            </>
          )
        }
      </Shown>
    </>
  );
}

const number = (figures: Figures, id: FigureId): number => figures[id] ?? 0;

function Groups({ found, by }: { found: Found; by: (typeof groupings)[number] }) {
  const { t } = useWords();
  const nameOf = ({ key, name }: Found["groups"][number]): string => {
    if (by === "hamlet") return name ?? t("petitions.noHamlet");
    return t(`petitions.${by}.${key}` as "petitions.kind.feedback");
  };
  const most = Math.max(1, ...found.groups.map(({ figures }) => lengthOf(figures)));
  return (
    <>
      <section className={classes.chart} aria-hidden>
        <h2>{t("petitions.figures.chart")}</h2>
        {found.groups.map((group) => (
          <div key={group.key} className={classes.bar}>
            <span className={classes.name}>{nameOf(group)}</span>
            <span className={classes.track}>
              {(["petitions.answered-in-time", "petitions.answered-late", "petitions.open"] as const).map((id) => (
                <span
                  key={id}
                  data-figure={id}
                  style={{ width: `${(number(group.figures, id) / most) * 100}%` }}
                  title={`${t(`petitions.figures.${id}`)}: ${number(group.figures, id)}`}
                >
                  {/* A piece too narrow for its number tells it in the table alone. */}
                  {number(group.figures, id) / most > 0.03 && number(group.figures, id)}
                </span>
              ))}
            </span>
          </div>
        ))}
        <p className={classes.key}>
          {(["petitions.answered-in-time", "petitions.answered-late", "petitions.open"] as const).map((id) => (
            <span key={id} data-figure={id}>
              {t(`petitions.figures.${id}`)}
            </span>
          ))}
        </p>
      </section>
      {/* A wide table scrolls within itself, also by keyboard: */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.table} tabIndex={0} aria-label={t("petitions.figures")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(`petitions.figures.by.${by}`)}</th>
              {figureIds.map((id) => (
                <th key={id} scope="col" id={id}>
                  {t(`petitions.figures.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.groups.map((group) => (
              <tr key={group.key}>
                <th scope="row">
                  <TextLink to="/tieng-dan" search={searchFor(by, group.key)}>
                    {nameOf(group)}
                  </TextLink>
                </th>
                <Cells figures={group.figures} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("petitions.figures.whole")}</th>
              <Cells figures={found.whole} />
            </tr>
          </tfoot>
        </table>
      </section>
      <p className={classes.note}>{t("petitions.figures.note")}</p>
      <Faces faces={found.faces} />
    </>
  );
}

const shownFaces = [
  ["glad", IconMoodSmile],
  ["so-so", IconMoodEmpty],
  ["unhappy", IconMoodSad],
] as const;

function Faces({ faces }: { faces: Found["faces"] }) {
  const { t } = useWords();
  return (
    <section className={classes.faces}>
      <h2>{t("petitions.figures.faces")}</h2>
      <dl>
        {shownFaces.map(([face, Icon]) => (
          <div key={face}>
            <dt>
              <Icon size={20} aria-hidden /> {t(`petitions.figures.face.${face}`)}
            </dt>
            <dd>{faces[face]}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>{t("petitions.figures.faces.note")}</p>
    </section>
  );
}

const lengthOf = (figures: Figures): number =>
  number(figures, "petitions.answered-in-time") +
  number(figures, "petitions.answered-late") +
  number(figures, "petitions.open");

const Cells = ({ figures }: { figures: Figures }) =>
  figureIds.map((id) => (
    <td key={id} data-late={(id === "petitions.open-late" && number(figures, id) > 0) || undefined}>
      {figures[id] ?? "–"}
    </td>
  ));

// A row leads to the words behind it.
const places = { kind: "loai", channel: "nguon", topic: "chu-de", hamlet: "thon" } as const;
const searchFor = (by: (typeof groupings)[number], key: string) => PetitionSearch.parse({ [places[by]]: key });
