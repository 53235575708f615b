import { useState } from "react";
import { type KeptFile, upload } from "./upload.ts";
import { useWords } from "../frame/words.tsx";

export interface Uploads {
  /** Sends files one after the other; answers those the server kept. */
  bring: (files: readonly File[]) => Promise<KeptFile[]>;
  /** The one that is on its way, and how far it is. */
  sending: { name: string; share: number } | null;
  /** Which file was not kept and why, one sentence each. */
  refused: readonly string[];
}

/** Files on their way to the server; what one of them is refused for stops none of the others. */
export function useUploads(): Uploads {
  const { refusal: say } = useWords();
  const [sending, setSending] = useState<Uploads["sending"]>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  return {
    sending,
    refused,
    async bring(files) {
      setRefused([]);
      const kept: KeptFile[] = [];
      const not: string[] = [];
      for (const file of files) {
        setSending({ name: file.name, share: 0 });
        const answer = await upload(file, (share) => setSending({ name: file.name, share }));
        if (answer.ok) kept.push(answer.value);
        else not.push(`${file.name}: ${say(answer.refusal)}`);
      }
      setSending(null);
      setRefused(not);
      return kept;
    },
  };
}
