import type { Plan } from "@gandan/domain/plans";
import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Anchor } from "@mantine/core";
import { useWords } from "../frame/words.tsx";

/** Since when everybody may read a plan, leading to what they read; nothing where it is the officials' alone. */
export function PublicLine({ plan: { id, communeId, publishedAt } }: { plan: Plan }) {
  const { t, language } = useWords();
  if (publishedAt === null) return null;
  const address = `/cong-khai/${communeId}/ke-hoach/${id}${language === "en" ? "?lang=en" : ""}`;
  return (
    <Anchor href={address} target="_blank" rel="noreferrer" inherit>
      {t("plans.public.since", { day: writeDay(dayOf(publishedAt)) })}
    </Anchor>
  );
}
