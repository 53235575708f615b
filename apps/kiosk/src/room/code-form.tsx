import { useState } from "react";
import { Notice } from "../frame/notice.tsx";
import { Terraces } from "../frame/terraces.tsx";
import { useRoomWords } from "./room-words.ts";

/** For who has no link: the code of a room, typed. */
export function CodeForm({ isUnknown }: { isUnknown: boolean }) {
  const tell = useRoomWords();
  const [code, setCode] = useState("");
  const [isShort, setShort] = useState(false);
  const signs = code.replace(/[\s-]/g, "");
  return (
    <main className="phone">
      <div className="masthead">
        <p className="place">Gần Dân</p>
        <Terraces />
      </div>
      <h1>{tell(isUnknown ? "none.title" : "code.title")}</h1>
      <p>{tell(isUnknown ? "none.hint" : "code.hint")}</p>
      <form
        className="paper"
        onSubmit={(event) => {
          event.preventDefault();
          if (signs.length === 8) location.assign(`/phong/${encodeURIComponent(signs)}`);
          else setShort(true);
        }}
      >
        <label className="labelled">
          <span>{tell("code.field")}</span>
          <input
            className="field"
            autoComplete="off"
            autoCapitalize="characters"
            value={code}
            onInput={(event) => {
              setShort(false);
              setCode(event.currentTarget.value);
            }}
          />
        </label>
        <Notice text={isShort ? tell("code.short") : null} />
        <button type="submit" className="primary">
          {tell("code.go")}
        </button>
      </form>
    </main>
  );
}
