import { useState } from "react";
import { type KeptFile, upload } from "./upload.ts";
import { useWords } from "../frame/words.tsx";

interface Refused {
  file: File;
  code: string;
  /** Which file was not kept and why. */
  sentence: string;
}

export interface Uploads {
  /** Sends files one after the other; answers those the server kept. */
  bring: (files: readonly File[]) => Promise<KeptFile[]>;
  /** The one that is on its way, and how far it is. */
  sending: { name: string; share: number } | null;
  refused: readonly Refused[];
  /** Lays a file aside that was not kept. */
  forget: (file: File) => void;
}

/** Whether the network alone kept a file back: it may be sent again. */
export const isWaiting = ({ code }: Refused): boolean => code === "request.unreachable";

/** Files on their way to the server; what one of them is refused for stops none of the others. */
export function useUploads(): Uploads {
  const { refusal: say } = useWords();
  const [sending, setSending] = useState<Uploads["sending"]>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  return {
    sending,
    refused,
    forget: (file) => setRefused((known) => known.filter((it) => it.file !== file)),
    async bring(files) {
      // What waits for the network goes on waiting.
      setRefused((known) => known.filter((it) => isWaiting(it) && !files.includes(it.file)));
      const kept: KeptFile[] = [];
      const not: Refused[] = [];
      for (const file of files) {
        setSending({ name: file.name, share: 0 });
        const answer = await upload(file, (share) => setSending({ name: file.name, share }));
        if (answer.ok) kept.push(answer.value);
        else not.push({ file, code: answer.refusal, sentence: `${file.name}: ${say(answer.refusal)}` });
      }
      setSending(null);
      setRefused((known) => [...known, ...not]);
      return kept;
    },
  };
}
