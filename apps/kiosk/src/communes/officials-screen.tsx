import { Frame, useMachine, useStage } from "../frame/index.ts";
import { Picture } from "../pictures/index.ts";
import { ReceptionDays } from "./reception-days.tsx";
import { useWords } from "../words.tsx";

/** Who receives citizens, as the commune's chart has it today. */
export function OfficialsScreen() {
  const { machine } = useStage();
  const { say } = useWords();
  const { welcome } = useMachine(machine);
  return (
    <Frame
      title={say("officials.title")}
      // Where days are shown below, nobody need be asked for them.
      {...((welcome?.receptions ?? []).length === 0 && { hint: say("officials.hint") })}
    >
      <ul className="people">
        {(welcome?.officials ?? []).map(({ title, name }) => (
          <li key={`${title} ${name}`}>
            <span className="plate">
              <Picture of="person" />
            </span>
            <span className="words">
              <strong>{name}</strong>
              <span>{title}</span>
            </span>
          </li>
        ))}
      </ul>
      <ReceptionDays />
    </Frame>
  );
}
