import type { Language } from "@gandan/i18n";
import { useState } from "react";
import type { MethodName } from "./keyboard.tsx";

/** How keys are read: Telex for Vietnamese, as they are for other languages, until the person says otherwise. */
export function useMethod(language: Language): [MethodName, (name: MethodName) => void] {
  return useState<MethodName>(language === "vi" ? "telex" : "off");
}
