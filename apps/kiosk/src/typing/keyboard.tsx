import { type ReactNode, useState } from "react";
import { Picture } from "../pictures/index.ts";
import { useWords } from "../words.tsx";
import { type Tone, type TypingMethod, strikeKey, strikeOut, strikeToneSign, telex, vni } from "./index.ts";
import type { Strike } from "./text-field.tsx";

export type MethodName = "telex" | "vni" | "off";
export const methods: Readonly<Record<MethodName, TypingMethod | null>> = { telex, vni, off: null };

const letterRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const signRows = ["1234567890", '/-:;()%+"', "'&=!*#@"];
const marked = "ăâđêôơư";
const tones: readonly (readonly [Tone, string])[] = [
  [1, "á"],
  [2, "à"],
  [3, "ả"],
  [4, "ã"],
  [5, "ạ"],
];
const nextMethod: Readonly<Record<MethodName, MethodName>> = { telex: "vni", vni: "off", off: "telex" };

interface KeyProps {
  readonly className?: string;
  readonly name?: string;
  readonly isPressed?: boolean;
  readonly onStrike: () => void;
  readonly children: ReactNode;
}

// The finger's touch strikes at once and leaves the caret in the field; keys and switches strike by a click without a pointer.
const Key = ({ className = "", name, isPressed, onStrike, children }: KeyProps) => (
  <button
    type="button"
    className={`key ${className}`}
    aria-label={name}
    aria-pressed={isPressed}
    onPointerDown={(event) => {
      event.preventDefault();
      onStrike();
    }}
    onClick={(event) => {
      if (event.detail === 0) onStrike();
    }}
  >
    {children}
  </button>
);

interface KeyboardProps {
  readonly strike: Strike;
  readonly methodName: MethodName;
  readonly onMethod: (name: MethodName) => void;
  readonly hasLines?: boolean;
}

/** The kiosk's own keyboard: letters with Telex or VNI, and a panel of Vietnamese letters and tones for everyone else. */
export function Keyboard({ strike, methodName, onMethod, hasLines = false }: KeyboardProps) {
  const { say } = useWords();
  const [isUpper, setUpper] = useState(false);
  const [hasSigns, setSigns] = useState(false);
  const method = methods[methodName];
  const typeLetter = (letter: string) => {
    strike((typed) => strikeKey(typed, isUpper ? letter.toUpperCase() : letter, method));
    setUpper(false);
  };
  const put = (text: string) => strike((typed) => strikeKey(typed, text, method));
  const rows = hasSigns ? signRows : letterRows;
  const keysOf = (row: string) =>
    Array.from(row).map((letter) => (
      <Key key={letter} onStrike={() => (hasSigns ? put(letter) : typeLetter(letter))}>
        {isUpper ? letter.toUpperCase() : letter}
      </Key>
    ));
  const methodLabel = methodName === "off" ? say("keys.method-off") : methodName === "vni" ? "VNI" : "Telex";
  return (
    <fieldset className="keyboard" data-silent aria-label={say("keys.label")}>
      <div className="row accents">
        {Array.from(marked).map((letter) => {
          const written = isUpper ? letter.toUpperCase() : letter;
          return (
            <Key key={letter} onStrike={() => strike(({ before }) => ({ before: before + written, typing: null }))}>
              {written}
            </Key>
          );
        })}
        {tones.map(([tone, shown]) => (
          <Key
            key={shown}
            className="tone"
            name={say(`keys.tone-${tone}` as "keys.tone-1")}
            onStrike={() => strike((typed) => strikeToneSign(typed, tone))}
          >
            {shown}
          </Key>
        ))}
      </div>
      <div className="row">{keysOf(rows[0] ?? "")}</div>
      <div className="row">{keysOf(rows[1] ?? "")}</div>
      <div className="row">
        <Key className="wide" name={say("keys.shift")} isPressed={isUpper} onStrike={() => setUpper(!isUpper)}>
          <span className="arrow">⇧</span>
        </Key>
        {keysOf(rows[2] ?? "")}
        <Key className="wide" name={say("keys.erase")} onStrike={() => strike(strikeOut)}>
          <Picture of="erase" size="small" />
        </Key>
      </div>
      <div className="row">
        <Key className="wide" isPressed={hasSigns} onStrike={() => setSigns(!hasSigns)}>
          {say(hasSigns ? "keys.letters" : "keys.numbers")}
        </Key>
        <Key
          className="method"
          name={`${say("keys.method")}: ${methodLabel}`}
          onStrike={() => onMethod(nextMethod[methodName])}
        >
          {methodLabel}
        </Key>
        <Key onStrike={() => put(",")}>,</Key>
        <Key className="space" name={say("keys.space")} onStrike={() => put(" ")}>
          <span aria-hidden="true">{say("keys.space")}</span>
        </Key>
        <Key onStrike={() => put(".")}>.</Key>
        <Key onStrike={() => put("?")}>?</Key>
        {hasLines ? (
          <Key className="wide" name={say("keys.enter")} onStrike={() => put("\n")}>
            <span aria-hidden="true">↵</span>
          </Key>
        ) : null}
      </div>
    </fieldset>
  );
}
