import { Checkbox, Select } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { api } from "../../api.ts";
import { EmptyState } from "../../page/empty-state.tsx";
import { PageHead } from "../../page/page-head.tsx";
import { WayBack } from "../../page/way-back.tsx";
import { Shown } from "../../asking/shown.tsx";
import { useWords } from "../../frame/words.tsx";
import { type MappingSight, linesOf } from "./mapping-lines.ts";
import { MappingList } from "./mapping-list.tsx";
import classes from "./mapping.module.css";

const route = "/desk/danh-gia/bo-tieu-chi/$rubricId/doi-chieu";

/** Two versions of a rubric beside each other: which criterion is which, by itself or as somebody says. */
export function MappingPage() {
  const { t, language } = useWords();
  const { rubricId } = useParams({ from: route });
  const { ban: version = 1, voi, banVoi = 1 } = useSearch({ from: route });
  const asked = {
    later: { rubricId, version },
    earlier: voi === undefined ? null : { rubricId: voi, version: banVoi },
  };
  const query = useQuery(api.rubrics.mapping.queryOptions(asked, { placeholderData: keepPreviousData }));
  return (
    <Shown query={query}>
      {(sight) => (
        <>
          <PageHead
            back={
              <WayBack to="/danh-gia/bo-tieu-chi/$rubricId" params={{ rubricId }} search={{ ban: version }}>
                {sight.later.title[language]}
              </WayBack>
            }
            title={t("rubrics.mapping")}
            lead={t("rubrics.mapping.lead")}
          />
          {sight.earlier === null ? (
            <EmptyState title={t("rubrics.mapping.alone")} text={t("rubrics.mapping.alone.text")} />
          ) : (
            <Mapped sight={sight} earlier={sight.earlier} />
          )}
        </>
      )}
    </Shown>
  );
}

function Mapped({ sight, earlier }: { sight: MappingSight; earlier: NonNullable<MappingSight["earlier"]> }) {
  const { t } = useWords();
  const { loc } = useSearch({ from: route });
  const navigate = useNavigate({ from: "/danh-gia/bo-tieu-chi/$rubricId/doi-chieu" });
  const { lines, gone } = linesOf(sight);
  const alone = lines.filter(({ from }) => from.length === 0).length;
  const byHand = lines.filter(({ how }) => how === "by-hand").length;
  const byItself = lines.filter(({ how }) => how !== null && how !== "by-hand").length;
  return (
    <>
      <div className={classes.versions}>
        <VersionField sight={sight} earlier={earlier} />
        <p>
          <span className={classes.quiet}>{t("rubrics.mapping.later")}</span>
          <Version of={sight.later} />
        </p>
      </div>
      <div className={classes.bar}>
        <p>{t("rubrics.mapping.counts", { byItself, byHand, alone, gone: gone.length })}</p>
        <Checkbox
          label={t("rubrics.mapping.onlyAlone")}
          checked={loc === "chua"}
          onChange={({ currentTarget: { checked } }) =>
            void navigate({ search: (now) => ({ ...now, loc: checked ? "chua" : undefined }), replace: true })
          }
        />
      </div>
      <MappingList
        sight={sight}
        earlier={earlier}
        lines={loc === "chua" ? lines.filter(({ from }) => from.length === 0) : lines}
        gone={gone}
      />
    </>
  );
}

function Version({ of: { title, version, decisionNumber } }: { of: MappingSight["choices"][number] }) {
  const { t, language } = useWords();
  return (
    <strong>{[title[language], decisionNumber, t("rubrics.version", { version })].filter(Boolean).join(" · ")}</strong>
  );
}

interface FieldProperties {
  sight: MappingSight;
  earlier: NonNullable<MappingSight["earlier"]>;
}

/** Which version stands at the left. */
function VersionField({ sight: { choices }, earlier }: FieldProperties) {
  const { t, language } = useWords();
  const navigate = useNavigate({ from: "/danh-gia/bo-tieu-chi/$rubricId/doi-chieu" });
  const keyOf = ({ id, version }: { id: string; version: number }) => `${id} ${version}`;
  return (
    <Select
      label={t("rubrics.mapping.earlier")}
      allowDeselect={false}
      value={keyOf(earlier)}
      data={choices.map((choice) => ({
        value: keyOf(choice),
        label: [choice.title[language], choice.decisionNumber, t("rubrics.version", { version: choice.version })]
          .filter(Boolean)
          .join(" · "),
      }))}
      onChange={(chosen) => {
        const choice = choices.find((one) => keyOf(one) === chosen);
        if (choice !== undefined)
          void navigate({ search: (now) => ({ ...now, voi: choice.id, banVoi: choice.version }), replace: true });
      }}
    />
  );
}
