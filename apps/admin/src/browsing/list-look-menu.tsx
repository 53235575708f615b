import { ActionIcon, Menu } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import { densities, namesOf } from "./list-look.ts";
import classes from "./list-look-menu.module.css";
import type { KeptLook } from "./use-list-look.ts";
import { useWords } from "../frame/words.tsx";

interface Properties<Column extends string> {
  look: KeptLook<Column>;
  /** What each column is called. */
  name: (column: Column) => string;
}

/** Which columns a list shows and how close its rows stand; the choice is remembered. */
export function ListLookMenu<Column extends string>({ look, name }: Properties<Column>) {
  const { t } = useWords();
  const offered = namesOf(look.offered);
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon
          variant="default"
          size={42}
          className={classes.button}
          aria-label={t("frame.look")}
          title={t("frame.look")}
        >
          <IconColumns3 size={20} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("frame.look.columns")}</Menu.Label>
        {offered.map((column) => (
          <Menu.CheckboxItem
            key={column}
            checked={look.shows(column)}
            onChange={(isShown) =>
              look.change({
                density: look.density,
                columns: offered.filter((other) => (other === column ? isShown : look.shows(other))),
              })
            }
          >
            {name(column)}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Label>{t("frame.look.density")}</Menu.Label>
        {densities.map((density) => (
          <Menu.RadioItem
            key={density}
            value={density}
            checked={look.density === density}
            onChange={() => look.change({ columns: look.columns, density })}
          >
            {t(`frame.look.density.${density}`)}
          </Menu.RadioItem>
        ))}
        {!look.isUsual && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => look.change(null)}>{t("frame.look.usual")}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
