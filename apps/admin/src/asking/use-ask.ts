import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { refresh } from "../api.ts";
import { faultRefusal } from "./fault-refusal.ts";
import { useWords } from "../frame/words.tsx";

type Answer<Value> = { ok: true; value: Value } | { ok: false; refusal: string; detail?: unknown };

export interface Ask<Input, Value> {
  /** Asks once; answers the value, or null where it was refused or failed. What is shown is refreshed. */
  take(input: Input): Promise<(Answer<Value> & { ok: true }) | null>;
  /** Why the last one was refused, in words; null where it was not. */
  refusal: string | null;
  /** The code behind those words. */
  code: string | null;
  isBusy: boolean;
  forget(): void;
}

/** One thing to ask of the server: never twice at once, every no in words, every page fresh afterwards. */
export function useAsk<Input, Value>(
  mutate: (input: Input) => Promise<Answer<Value>>,
  done?: string | ((value: Value) => string),
): Ask<Input, Value> {
  const { refusal: say } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [no, setNo] = useState<{ code: string; text: string } | null>(null);

  return {
    isBusy,
    refusal: no?.text ?? null,
    code: no?.code ?? null,
    forget: () => setNo(null),
    async take(input) {
      if (isBusy) return null;
      setBusy(true);
      setNo(null);
      try {
        const answer = await mutate(input);
        if (!answer.ok) {
          setNo({ code: answer.refusal, text: say(answer.refusal) });
          return null;
        }
        if (done !== undefined)
          notifications.show({
            message: typeof done === "string" ? done : done(answer.value),
          });
        await refresh();
        return answer;
      } catch (error) {
        const shown = faultRefusal(error);
        setNo({ code: shown, text: say(shown) });
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
