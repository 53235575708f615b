import type { Unit } from "@gandan/domain/roles";
import type { Id } from "@gandan/domain/values";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import type { ChartGroup, UnitBlock } from "./chart-groups.ts";
import classes from "./chart.module.css";
import { PositionButton } from "./position-button.tsx";

interface Properties {
  groups: readonly ChartGroup[];
  openId: Id<"position"> | null;
  onOpen: (id: Id<"position">) => void;
  /** Absent where the person may only look. */
  onEditUnit?: ((unit: Unit) => void) | undefined;
  onAddPosition?: ((unit: Unit) => void) | undefined;
}

/** Who is who on a day: units in their groups, positions in their units, who holds them. */
export function Chart({ groups, ...rest }: Properties) {
  const { t } = useWords();
  return (
    <div className={classes.chart}>
      {groups.map((group) => (
        <section key={group.name} aria-labelledby={`group-${group.name}`}>
          <h2 id={`group-${group.name}`} className={classes.group}>
            {t(`roles.group.${group.name}`)}
            {group.blocks.length > 1 && (
              <span className={classes.count}>{t("roles.count.units", { count: group.blocks.length })}</span>
            )}
          </h2>
          <div className={classes.blocks} data-group={group.name}>
            {group.blocks.map((block) => (
              <UnitCard key={block.unit.id} block={block} {...rest} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function UnitCard({
  block,
  openId,
  onOpen,
  onEditUnit,
  onAddPosition,
}: Omit<Properties, "groups"> & { block: UnitBlock }) {
  const { t } = useWords();
  const { unit, lines } = block;
  return (
    <article className={classes.card} aria-labelledby={unit.id}>
      <header className={classes.head}>
        <h3 id={unit.id} className={classes.name}>
          {unit.name}
        </h3>
        {onAddPosition !== undefined && (
          <Tooltip label={t("roles.position.add")}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("roles.position.addTo", { name: unit.name })}
              onClick={() => onAddPosition(unit)}
            >
              <IconPlus size={16} />
            </ActionIcon>
          </Tooltip>
        )}
        {onEditUnit !== undefined && (
          <Tooltip label={t("roles.unit.edit")}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("roles.unit.editNamed", { name: unit.name })}
              onClick={() => onEditUnit(unit)}
            >
              <IconPencil size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </header>
      {lines.length === 0 ? (
        <p className={classes.empty}>{t("roles.unit.none")}</p>
      ) : (
        <ul className={classes.lines}>
          {lines.map((line) => (
            <li key={line.position.id}>
              <PositionButton line={line} isOpen={line.position.id === openId} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
