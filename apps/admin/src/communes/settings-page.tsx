import { Button, Stack } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { PageHead } from "../page/page-head.tsx";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { CalendarFeed } from "./calendar-feed.tsx";
import { CommuneForm } from "./commune-form.tsx";
import { DemoRemoval } from "./demo-removal.tsx";
import { DeviceKeys } from "./device-keys.tsx";
import { Kiosks } from "./kiosks.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SecondStep } from "./second-step.tsx";
import { SettingsPart } from "./settings-part.tsx";

/** What the commune sets for itself, its screens, and one's own password. */
export function SettingsPage() {
  const { t } = useWords();
  const { commune } = useMe();
  const may = useMay();
  const isProvince = commune.kind === "province";
  const mayEdit = may("commune.edit");
  // Who only reads what the commune set finds one's own things first.
  const own = !isProvince && <CommuneForm mayEdit={mayEdit} />;
  return (
    <>
      <PageHead title={t("communes.title")} lead={t(isProvince ? "communes.lead.province" : "communes.lead")} />
      <Stack gap={0} maw={1040}>
        {mayEdit && own}
        <SettingsPart id="lich" title={t("calendar.title")} lead={t("calendar.lead")}>
          <Button variant="default" renderRoot={(root) => <Link to="/cai-dat/lich" {...root} />}>
            {t("calendar.open")}
          </Button>
        </SettingsPart>
        {may("kiosk.enrol") && <Kiosks />}
        {!isProvince && <CalendarFeed />}
        <PasswordForm />
        <DeviceKeys />
        <SecondStep />
        {!mayEdit && own}
        {commune.isDemo && may("commune.remove-demo") && <DemoRemoval communeName={commune.name} />}
      </Stack>
    </>
  );
}
