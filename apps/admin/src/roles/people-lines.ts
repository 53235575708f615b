import { type Person, type Position, type RoleChart, chartOn } from "@gandan/domain/roles";
import { type Day, comparePersonNames, fold } from "@gandan/domain/values";

/** A person with what they hold on a day. */
export interface PersonLine {
  person: Person;
  positions: { position: Position; unitName: string }[];
}

/** The people with every typed word in name, positions or telephone, accents or not: names first, by given name. */
export function peopleLines(chart: RoleChart, day: Day, words: string): PersonLine[] {
  const today = chartOn(chart, day);
  const unitName = (position: Position) => chart.units.find((unit) => unit.id === position.unitId)?.name ?? "";
  const heldBy = (person: Person) =>
    today.positions
      .filter((position) =>
        today.tenures.some((tenure) => tenure.personId === person.id && tenure.positionId === position.id),
      )
      .map((position) => ({ position, unitName: unitName(position) }));
  const wanted = fold(words)
    .split(" ")
    .filter((word) => word !== "");
  const holds = (text: string): boolean => wanted.every((word) => fold(text).includes(word));
  const isWanted = ({ person, positions }: PersonLine): boolean => {
    const places = positions.map(({ position, unitName }) => `${position.title} ${unitName}`);
    return holds([person.name, person.phone ?? "", person.email ?? "", ...places].join(" "));
  };
  return chart.people
    .map((person) => ({ person, positions: heldBy(person) }))
    .filter(isWanted)
    .sort(
      (a, b) =>
        Number(holds(b.person.name)) - Number(holds(a.person.name)) || comparePersonNames(a.person.name, b.person.name),
    );
}
