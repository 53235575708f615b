import { useEffect, useState } from "react";

const pause = 250;

/** Words that are typed here and kept elsewhere: passed on after a pause, and followed when they change there. */
export function useTypedWords(words: string, onWords: (words: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(words);
  const [sent, setSent] = useState(words);
  const [seen, setSeen] = useState(words);
  // What comes back as it was sent must not overwrite what was typed since.
  if (seen !== words) {
    setSeen(words);
    if (words !== sent) {
      setSent(words);
      setTyped(words);
    }
  }

  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === sent) return;
    const timer = setTimeout(() => {
      setSent(wanted);
      onWords(wanted);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, sent, onWords]);

  return [typed, setTyped];
}
