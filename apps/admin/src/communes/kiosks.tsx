import type { Kiosk } from "@gandan/domain/petitions";
import { writeInstant } from "@gandan/i18n";
import { Button, Group, Modal, Stack, Table, Text, VisuallyHidden } from "@mantine/core";
import { IconCircleCheck, IconCircleOff, IconClockPause, type TablerIcon } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../api.ts";
import { Mark, type Tone } from "../page/mark.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { Shown } from "../asking/shown.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { type KioskStanding, standingOfKiosk } from "./kiosk-standing.ts";
import { NewKiosk } from "./new-kiosk.tsx";
import { PhoneCode } from "./phone-code.tsx";
import { SettingsPart } from "./settings-part.tsx";

const looks: Record<KioskStanding, [TablerIcon, Tone]> = {
  present: [IconCircleCheck, "good"],
  away: [IconClockPause, "care"],
  revoked: [IconCircleOff, "plain"],
};

type Row = Omit<Kiosk, "tokenHash" | "communeId">;

/** The screens where people speak: which there are, how they stand, connecting and cutting off. */
export function Kiosks() {
  const { t } = useWords();
  const kiosks = useQuery(api.kiosks.list.queryOptions(undefined, { refetchInterval: 30_000 }));
  const [leaving, setLeaving] = useState<Row | null>(null);
  return (
    <SettingsPart id="man-hinh" title={t("communes.kiosks")} lead={t("communes.kiosks.lead")}>
      <NewKiosk />
      <PhoneCode />
      <Shown query={kiosks}>
        {(rows) =>
          rows.length === 0 ? (
            <Text c="dimmed">{t("communes.kiosks.none")}</Text>
          ) : (
            <Table.ScrollContainer minWidth={520}>
              <Table verticalSpacing="sm">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t("communes.kiosks.name")}</Table.Th>
                    <Table.Th>{t("communes.kiosks.standing")}</Table.Th>
                    <Table.Th>{t("communes.kiosks.waiting")}</Table.Th>
                    <Table.Th>
                      <VisuallyHidden>{t("communes.kiosks.revoke")}</VisuallyHidden>
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map((kiosk) => (
                    <Table.Tr key={kiosk.id}>
                      <Table.Td>
                        {kiosk.name}
                        <Text size="xs" c="dimmed">
                          {t("communes.kiosks.enrolled", { at: writeInstant(kiosk.enrolledAt) })}
                        </Text>
                      </Table.Td>
                      <Table.Td>
                        <KioskMark kiosk={kiosk} askedAt={kiosks.dataUpdatedAt} />
                      </Table.Td>
                      <Table.Td>
                        {kiosk.waiting === 0 ? "–" : t("communes.kiosks.waiting.count", { count: kiosk.waiting })}
                      </Table.Td>
                      <Table.Td ta="end">
                        {kiosk.revokedAt === null && (
                          <Button
                            variant="subtle"
                            color="alarm"
                            size="compact-md"
                            aria-label={t("communes.kiosks.revokeNamed", { name: kiosk.name })}
                            onClick={() => setLeaving(kiosk)}
                          >
                            {t("communes.kiosks.revoke")}
                          </Button>
                        )}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Shown>
      {leaving !== null && <Revoke kiosk={leaving} onClose={() => setLeaving(null)} />}
    </SettingsPart>
  );
}

function KioskMark({ kiosk, askedAt }: { kiosk: Row; askedAt: number }) {
  const { t } = useWords();
  const standing = standingOfKiosk(kiosk, askedAt);
  return (
    <>
      <Mark mark={looks[standing]} words={t(`communes.kiosks.standing.${standing}`)} />
      {standing === "away" && (
        <Text size="xs" c="dimmed" mt={4}>
          {kiosk.seenAt === null
            ? t("communes.kiosks.neverSeen")
            : t("communes.kiosks.seen", { at: writeInstant(kiosk.seenAt) })}
        </Text>
      )}
    </>
  );
}

function Revoke({ kiosk, onClose }: { kiosk: Row; onClose: () => void }) {
  const { t } = useWords();
  const revoke = useAsk(client.kiosks.revoke.mutate, t("communes.kiosks.revoked", { name: kiosk.name }));
  const submit = async () => {
    if ((await revoke.take({ kioskId: kiosk.id })) !== null) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t("communes.kiosks.revokeNamed", { name: kiosk.name })}>
      <Stack>
        <Text>{t("communes.kiosks.revoke.lead")}</Text>
        {kiosk.waiting > 0 && <Text>{t("communes.kiosks.revoke.waiting", { count: kiosk.waiting })}</Text>}
        <RefusalAlert refusal={revoke.refusal} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t("frame.cancel")}
          </Button>
          <Button color="alarm" loading={revoke.isBusy} onClick={() => void submit()}>
            {t("communes.kiosks.revoke")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
