import { useEffect, useMemo, useState } from "react";
import type { Language } from "@gandan/i18n";
import { openApi } from "../api.ts";
import { WordsContext, bringWords, sayIn } from "../words.tsx";
import { CodeForm } from "./code-form.tsx";
import { Phone } from "./phone.tsx";
import { type RoomKnown, followRoom, learn, opening } from "./room-link.ts";
import { Screen } from "./screen.tsx";

const api = openApi(() => null);

/** A dialogue room as its code opens it: on a phone, or on the projector. */
export function Room({ code, isScreen }: { code: string; isScreen: boolean }) {
  const [known, setKnown] = useState<RoomKnown>(opening);
  const [language, setLanguage] = useState<Language>("vi");
  const change = async (next: Language) => {
    if (await bringWords(next)) setLanguage(next);
  };
  useEffect(
    () => (code === "" ? undefined : followRoom(api, code, (news) => setKnown((now) => learn(now, news)))),
    [code],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const kind = known.view?.communeKind ?? "commune";
  const words = useMemo(() => ({ language, say: sayIn(language, kind) }), [language, kind]);
  return (
    <WordsContext.Provider value={words}>
      {code === "" || known.is === "none" ? (
        <CodeForm isUnknown={code !== ""} />
      ) : isScreen ? (
        <Screen known={known} />
      ) : (
        <Phone api={api} known={known} onLanguage={() => void change(language === "vi" ? "en" : "vi")} />
      )}
    </WordsContext.Provider>
  );
}
