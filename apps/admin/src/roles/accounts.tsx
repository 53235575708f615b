import type { RoleChart } from "@gandan/domain/roles";
import { Bundle } from "@gandan/domain/roles";
import type { Id } from "@gandan/domain/values";
import { writeInstant } from "@gandan/i18n";
import { Badge, Button, Group, Table } from "@mantine/core";
import { IconCircleCheck, IconClockPause, IconLock, IconUserPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { Shown } from "../asking/shown.tsx";
import { useWords } from "../frame/words.tsx";
import { AccountForm } from "./account-form.tsx";
import { type AccountRow, accountState } from "./account-rows.ts";
import { type AccountStep, AccountStepForm } from "./account-steps.tsx";
import classes from "./people.module.css";
import { AllRights } from "./rights-table.tsx";

const looks = { open: IconCircleCheck, closed: IconLock, locked: IconClockPause } as const;
const communeBundles = Bundle.exclude(["appraiser"]).options;

/** The ways to sign in: who has one, what it may do, whether it is open. */
export function Accounts({ chart, ownId }: { chart: RoleChart; ownId: Id<"account"> }) {
  const { t } = useWords();
  const accounts = useQuery(api.accounts.list.queryOptions());
  const [isAdding, setAdding] = useState(false);
  const [step, setStep] = useState<AccountStep | null>(null);
  const [now] = useState(() => Date.now());

  return (
    <div className={classes.people}>
      <div className={classes.bar}>
        <p className={classes.lead}>{t("roles.accounts.lead")}</p>
        <Button color="earth" leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t("roles.accounts.add")}
        </Button>
      </div>
      <Shown query={accounts}>
        {(rows) => (
          <Table className={classes.table} aria-label={t("roles.tab.accounts")}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("roles.people.name")}</Table.Th>
                <Table.Th>{t("roles.accounts.username")}</Table.Th>
                <Table.Th>{t("roles.accounts.bundle")}</Table.Th>
                <Table.Th>{t("roles.accounts.state")}</Table.Th>
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((account) => (
                <Line key={account.id} account={account} isOwn={account.id === ownId} now={now} onStep={setStep} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Shown>
      <AllRights bundles={communeBundles} />
      {isAdding && <AccountForm chart={chart} onClose={() => setAdding(false)} />}
      {step !== null && <AccountStepForm step={step} onClose={() => setStep(null)} />}
    </div>
  );
}

interface LineProperties {
  account: AccountRow;
  isOwn: boolean;
  now: number;
  onStep: (step: AccountStep) => void;
}

function Line({ account, isOwn, now, onStep }: LineProperties) {
  const { t } = useWords();
  const state = accountState(account, now);
  const Look = looks[state];
  const { username } = account;
  return (
    <Table.Tr className={state === "closed" ? classes.closed : undefined}>
      <Table.Td className={classes.name}>{account.personName}</Table.Td>
      <Table.Td>
        {username} {account.isDemo && <Badge variant="light">{t("roles.accounts.demo")}</Badge>}
      </Table.Td>
      <Table.Td>{t(`roles.bundle.${account.bundle}`)}</Table.Td>
      <Table.Td>
        <span className={classes.state} data-state={state}>
          <Look size={16} aria-hidden />
          {state === "locked" && account.lockedUntil !== null
            ? t("roles.accounts.state.locked", { until: writeInstant(account.lockedUntil) })
            : t(state === "closed" ? "roles.accounts.state.closed" : "roles.accounts.state.open")}
        </span>
      </Table.Td>
      <Table.Td className={classes.actions}>
        {isOwn ? (
          <span className={classes.quiet}>{t("roles.accounts.you")}</span>
        ) : (
          <Group gap="xs" justify="flex-end" wrap="nowrap">
            <Button
              variant="default"
              size="compact-md"
              aria-label={t("roles.accounts.reset.of", { username })}
              onClick={() => onStep({ kind: "reset", account })}
            >
              {t("roles.accounts.reset")}
            </Button>
            {state === "closed" ? (
              <Button
                variant="default"
                size="compact-md"
                aria-label={t("roles.accounts.open.of", { username })}
                onClick={() => onStep({ kind: "open", account })}
              >
                {t("roles.accounts.open")}
              </Button>
            ) : (
              <Button
                variant="default"
                size="compact-md"
                aria-label={t("roles.accounts.close.of", { username })}
                onClick={() => onStep({ kind: "close", account })}
              >
                {t("roles.accounts.close")}
              </Button>
            )}
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
