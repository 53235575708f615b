import type { Position } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { client } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { FormWindow } from "../asking/form-window.tsx";

interface TenureProperties {
  tenureId: Id<"tenure">;
  name: string;
  position: Position;
  day: Day;
  onClose: () => void;
}

/** The last day on which a person holds a position; what is to be handed over is one click away. */
export function EndTenure({ tenureId, name, position, day, onClose }: TenureProperties) {
  const { t } = useWords();
  const [to, setTo] = useState<Day | null>(day);
  const end = useAsk(
    client.roles.endTenure.mutate,
    t("roles.tenure.ended", { name, to: to === null ? "" : writeDay(to) }),
  );
  return (
    <FormWindow
      title={t("roles.tenure.end.title")}
      confirm={t("roles.tenure.end")}
      sending={end}
      onClose={onClose}
      onSend={() => void (to !== null && end.take({ tenureId, to }).then((done) => done && onClose()))}
    >
      <div>
        <Text fw={500}>{name}</Text>
        <Text c="var(--gd-quiet)">{position.title}</Text>
      </div>
      <Text>{t("roles.tenure.end.lead")}</Text>
      <Anchor
        renderRoot={(root) => (
          <Link to="/danh-ba/ban-giao/$positionId" params={{ positionId: position.id }} {...root} />
        )}
      >
        {t("roles.handover.open")}
      </Anchor>
      <DayField
        label={t("roles.tenure.lastDay")}
        value={to}
        error={to === null ? t("roles.field.to") : null}
        onChange={setTo}
      />
    </FormWindow>
  );
}

interface DelegationProperties {
  delegationId: Id<"delegation">;
  day: Day;
  onClose: () => void;
}

/** The last day on which a delegation holds. */
export function EndDelegation({ delegationId, day, onClose }: DelegationProperties) {
  const { t } = useWords();
  const [to, setTo] = useState<Day | null>(day);
  const end = useAsk(client.roles.endDelegation.mutate, t("roles.delegation.ended"));
  return (
    <FormWindow
      title={t("roles.delegation.end.title")}
      confirm={t("roles.delegation.end")}
      sending={end}
      onClose={onClose}
      onSend={() => void (to !== null && end.take({ delegationId, to }).then((done) => done && onClose()))}
    >
      <DayField
        label={t("roles.delegation.lastDay")}
        value={to}
        error={to === null ? t("roles.field.to") : null}
        onChange={setTo}
      />
    </FormWindow>
  );
}
