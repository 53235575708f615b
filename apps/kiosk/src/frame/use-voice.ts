import type { Language } from "@gandan/i18n";
import { useEffect, useState } from "react";

const voiceFor = (language: Language): SpeechSynthesisVoice | null => {
  if (!("speechSynthesis" in globalThis)) return null;
  const voices = speechSynthesis.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith(language));
  // A voice that lives on the machine also speaks without a network.
  return voices.find((voice) => voice.localService) ?? voices[0] ?? null;
};

/** Reads the screen aloud where the device has a voice for the language; null where it has none. */
export function useVoice(language: Language): { isReading: boolean; toggle: () => void } | null {
  const [voice, setVoice] = useState(() => voiceFor(language));
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    const look = () => setVoice(voiceFor(language));
    look();
    if (!("speechSynthesis" in globalThis)) return;
    speechSynthesis.addEventListener("voiceschanged", look);
    return () => speechSynthesis.removeEventListener("voiceschanged", look);
  }, [language]);
  if (voice === null) return null;
  return {
    isReading,
    toggle: () => {
      if (isReading) return speechSynthesis.cancel();
      readAloud(voice, () => setReading(false));
      setReading(true);
    },
  };
}

function readAloud(voice: SpeechSynthesisVoice, ended: () => void): void {
  const spoken = new SpeechSynthesisUtterance(wordsOnScreen());
  spoken.voice = voice;
  spoken.lang = voice.lang;
  spoken.rate = 0.9;
  spoken.addEventListener("end", ended);
  spoken.addEventListener("error", ended);
  speechSynthesis.cancel();
  speechSynthesis.speak(spoken);
}

const told = "h1, h2, p, li, dt, dd, button, label";

/** The words of the screen in reading order, each once, without the keys of its keyboard. */
function wordsOnScreen(): string {
  const elements = document.querySelectorAll<HTMLElement>(`main :is(${told}):not([data-silent], [data-silent] *)`);
  return Array.from(elements)
    .filter((element) => element.parentElement?.closest(told) === null)
    .map((element) => element.dataset["spoken"] ?? element.innerText.replaceAll("\n", ", ").trim())
    .filter((text) => text !== "")
    .join(". ");
}
