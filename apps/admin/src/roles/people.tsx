import type { Person, RoleChart } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import { ActionIcon, Anchor, Button, Table, TextInput, Tooltip } from "@mantine/core";
import { IconPencil, IconSearch, IconUserPlus } from "@tabler/icons-react";
import { useDeferredValue } from "react";
import { denseRows } from "../browsing/list-look.ts";
import { ListLookMenu } from "../browsing/list-look-menu.tsx";
import { useListLook } from "../browsing/use-list-look.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../browsing/cards-on-phone.module.css";
import classes from "./people.module.css";
import { peopleLines } from "./people-lines.ts";

const peopleColumns = { phone: true, email: true } as const;

interface Properties {
  chart: RoleChart;
  day: Day;
  words: string;
  onWords: (words: string) => void;
  onOpen: (id: Id<"position">) => void;
  /** Absent where the person may only look; then nobody's number is shown either. */
  onEdit?: ((person: Person | null) => void) | undefined;
}

/** The people of the commune by given name, found with or without accents, with what they hold. */
export function People({ chart, day, words, onWords, onOpen, onEdit }: Properties) {
  const { t } = useWords();
  const look = useListLook("people", peopleColumns);
  const asked = useDeferredValue(words);
  const lines = peopleLines(chart, day, asked);
  return (
    <div className={classes.people}>
      <div className={classes.bar}>
        <TextInput
          className={classes.search}
          type="search"
          aria-label={t("roles.people.search")}
          placeholder={t("roles.people.search")}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => onWords(event.currentTarget.value)}
        />
        <span className={classes.count} aria-live="polite">
          {t("roles.people.count", { count: lines.length })}
        </span>
        {onEdit !== undefined && <ListLookMenu look={look} name={(column) => t(`roles.people.${column}`)} />}
        {onEdit !== undefined && (
          <Button variant="default" leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => onEdit(null)}>
            {t("roles.person.add")}
          </Button>
        )}
      </div>
      {lines.length === 0 ? (
        <p className={classes.none}>
          {chart.people.length === 0 ? t("roles.people.empty") : t("roles.people.none", { words: asked })}
        </p>
      ) : (
        <Table
          className={`${classes.table} ${cards.cards}`}
          aria-label={t("roles.tab.people")}
          data-dense={look.isDense || undefined}
          {...(look.isDense && denseRows)}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("roles.people.name")}</Table.Th>
              <Table.Th>{t("roles.people.positions")}</Table.Th>
              {onEdit !== undefined &&
                look.columns.map((column) => <Table.Th key={column}>{t(`roles.people.${column}`)}</Table.Th>)}
              {onEdit !== undefined && <Table.Td />}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ person, positions }) => (
              <Table.Tr key={person.id}>
                <Table.Td className={classes.name}>{person.name}</Table.Td>
                <Table.Td>
                  {positions.length === 0 && <span className={classes.quiet}>{t("roles.people.noPosition")}</span>}
                  {positions.map(({ position, unitName }) => (
                    <div key={position.id}>
                      <Anchor component="button" type="button" ta="start" onClick={() => onOpen(position.id)}>
                        {position.title}
                      </Anchor>{" "}
                      <span className={classes.unit}>{unitName}</span>
                    </div>
                  ))}
                </Table.Td>
                {onEdit !== undefined && (
                  <>
                    {look.columns.map((column) => (
                      <Table.Td key={column} data-label={t(`roles.people.${column}`)}>
                        {person[column]}
                      </Table.Td>
                    ))}
                    <Table.Td className={classes.actions}>
                      <Tooltip label={t("roles.person.edit")}>
                        <ActionIcon
                          variant="subtle"
                          color="gray"
                          aria-label={t("roles.person.editNamed", { name: person.name })}
                          onClick={() => onEdit(person)}
                        >
                          <IconPencil size={16} />
                        </ActionIcon>
                      </Tooltip>
                    </Table.Td>
                  </>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </div>
  );
}
