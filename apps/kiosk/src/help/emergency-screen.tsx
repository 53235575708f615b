import { Frame } from "../frame/index.ts";
import { useWords } from "../words.tsx";

const numbers = ["113", "114", "115", "112", "111"] as const;

/** The emergency numbers on a screen of their own. */
export function EmergencyScreen() {
  const { say } = useWords();
  return (
    <Frame title={say("emergency.title")} hint={say("emergency.hint")}>
      <ul className="numbers">
        {numbers.map((number) => (
          <li key={number}>
            <strong>{number}</strong>
            <span>{say(`emergency.${number}`)}</span>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
