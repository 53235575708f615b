import { useCallback, useEffect, useRef } from "react";
import { useRoomy } from "../frame/index.ts";
import { type Typed, type TypingMethod, strikeKey } from "./index.ts";

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Writes into the field at its caret: what stands before the caret goes through `strike`. */
export type Strike = (strike: (typed: Typed) => Typed) => void;

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly isLong?: boolean;
  readonly method: TypingMethod | null;
  readonly onChange: (value: string) => void;
  /** Told when the field is entered, with the way to write into it. */
  readonly onEnter: (strike: Strike) => void;
}

/** A field that takes the kiosk's own keys, a physical keyboard with Telex or VNI, and the device's input methods alike. */
export function TextField({ label, value, most, isLong = false, method, onChange, onEnter }: TextFieldProps) {
  const field = useRef<Field | null>(null);
  const typing = useRef<Typed["typing"]>(null);
  const isRoomy = useRoomy();

  const strike = useCallback<Strike>(
    (by) => {
      const element = field.current;
      if (element === null) return;
      const start = element.selectionStart ?? element.value.length;
      const end = element.selectionEnd ?? start;
      const typed = by({ before: element.value.slice(0, start), typing: start === end ? typing.current : null });
      const text = typed.before + element.value.slice(end);
      if (text.length > most) return;
      typing.current = typed.typing;
      element.value = text;
      element.setSelectionRange(typed.before.length, typed.before.length);
      onChange(text);
    },
    [most, onChange],
  );

  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    // Input methods of the device compose by themselves and send whole letters; only bare keys are ours.
    const intercept = (event: Event) => {
      if (!(event instanceof InputEvent) || event.isComposing || event.inputType !== "insertText") return;
      const key = event.data;
      if (method === null || key === null || key.length !== 1) return;
      event.preventDefault();
      strike((typed) => strikeKey(typed, key, method));
    };
    element.addEventListener("beforeinput", intercept);
    return () => element.removeEventListener("beforeinput", intercept);
  }, [method, strike]);

  useEffect(() => {
    if (isLong) onEnter(strike);
  }, [isLong, onEnter, strike]);

  const shared = {
    className: "field",
    value,
    maxLength: most,
    autoComplete: "off",
    autoCorrect: "off",
    autoCapitalize: "sentences",
    spellCheck: false,
    // The kiosk shows its own keys; a second keyboard from the system would cover the question.
    inputMode: isRoomy ? ("none" as const) : ("text" as const),
    onInput: (event: { currentTarget: Field }) => {
      typing.current = null;
      onChange(event.currentTarget.value);
    },
    onFocus: () => onEnter(strike),
  };
  return (
    <label className="labelled">
      <span>{label}</span>
      {isLong ? (
        <textarea ref={(element) => void (field.current = element)} rows={4} {...shared} />
      ) : (
        <input ref={(element) => void (field.current = element)} type="text" {...shared} />
      )}
    </label>
  );
}
