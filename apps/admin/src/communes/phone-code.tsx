import { Button, CopyButton, Group, Text } from "@mantine/core";
import { QrCode } from "../page/qr-code.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./phone-code.module.css";

/** The code by which a citizen's own phone opens the same pages; it is no secret and needs no enrolment. */
export function PhoneCode() {
  const { t } = useWords();
  const { commune } = useMe();
  const address = `${window.location.origin}/kiosk/#/gui/${commune.id}`;
  return (
    <Group className={classes.phone ?? ""} wrap="nowrap" align="center">
      <QrCode className={classes.code} text={address} name={t("communes.kiosks.phone")} />
      <div>
        <Text fw={500}>{t("communes.kiosks.phone")}</Text>
        <Text size="sm">{t("communes.kiosks.phone.text")}</Text>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="subtle" size="compact-sm" ml={-8} onClick={copy}>
              {t(copied ? "communes.copied" : "communes.copy")}
            </Button>
          )}
        </CopyButton>
      </div>
    </Group>
  );
}
