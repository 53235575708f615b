import { Picture } from "../pictures/index.ts";
import { useWords } from "../words.tsx";

/** Large keys for a number, with one to take the last sign back. */
export function Keypad({
  keys,
  className,
  onKey,
  onErase,
}: {
  keys: string;
  className: string;
  onKey: (key: string) => void;
  onErase: () => void;
}) {
  const { say } = useWords();
  return (
    <fieldset className={`keypad ${className}`} data-silent aria-label={say("keys.label")}>
      {Array.from(keys).map((key) => (
        <button type="button" className="key" key={key} onClick={() => onKey(key)}>
          {key}
        </button>
      ))}
      <button type="button" className="key erase" aria-label={say("keys.erase")} onClick={onErase}>
        <Picture of="erase" size="small" />
      </button>
    </fieldset>
  );
}
