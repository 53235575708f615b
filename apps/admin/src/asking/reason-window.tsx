import { Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../frame/words.tsx";
import { FormWindow } from "./form-window.tsx";
import type { Sending } from "./window-form.tsx";

interface Properties {
  title: string;
  text?: string;
  confirm: string;
  /** How the sending stands, where there is something to wait for. */
  sending?: Sending;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

const atOnce: Sending = { isBusy: false, refusal: null };

/** Asks for the reason without which a step is not taken. */
export function ReasonWindow({ title, text, confirm, sending = atOnce, onConfirm, onClose }: Properties) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  return (
    <FormWindow
      title={title}
      sending={sending}
      isReady={reason.trim() !== ""}
      confirm={confirm}
      onSend={() => onConfirm(reason.trim())}
      onClose={onClose}
    >
      {text !== undefined && <Text>{text}</Text>}
      <Textarea
        data-autofocus
        label={t("frame.reason")}
        description={t("frame.reason.hint")}
        autosize
        minRows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormWindow>
  );
}
