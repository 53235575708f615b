import { Button, Progress, Table, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { ListLookMenu } from "../browsing/list-look-menu.tsx";
import { PageHead } from "../page/page-head.tsx";
import { denseRows } from "../browsing/list-look.ts";
import { Shown } from "../asking/shown.tsx";
import { useListLook } from "../browsing/use-list-look.ts";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./plans-page.module.css";
import { StateMark } from "./state-mark.tsx";

const planColumns = { year: true, number: true, state: true, progress: true } as const;

/** The plans of the commune, the newest year first. */
export function PlansPage() {
  const { t } = useWords();
  const may = useMay();
  const look = useListLook("plans", planColumns);
  const query = useQuery(api.plans.list.queryOptions());
  const add = may("plan.import") && (
    <Button component={Link} to="/ke-hoach/nhap" color="earth" leftSection={<IconPlus size={18} aria-hidden />}>
      {t("plans.import")}
    </Button>
  );
  return (
    <>
      <PageHead title={t("plans.title")}>
        {query.data !== undefined && query.data.length > 0 && (
          <ListLookMenu look={look} name={(column) => t(`plans.column.${column}`)} />
        )}
        {query.data?.length !== 0 && add}
      </PageHead>
      <Shown query={query}>
        {(plans) =>
          plans.length === 0 ? (
            <EmptyState
              title={t("plans.empty.title")}
              text={t(may("plan.import") ? "plans.empty.text" : "plans.empty.reader")}
            >
              {add}
            </EmptyState>
          ) : (
            <div className={classes.plans}>
              <Table verticalSpacing="sm" horizontalSpacing="md" {...(look.isDense && denseRows)}>
                <Table.Thead>
                  <Table.Tr>
                    {look.shows("year") && <Table.Th w={80}>{t("plans.column.year")}</Table.Th>}
                    <Table.Th>{t("plans.column.title")}</Table.Th>
                    {look.shows("number") && <Table.Th>{t("plans.column.number")}</Table.Th>}
                    {look.shows("state") && <Table.Th>{t("plans.column.state")}</Table.Th>}
                    {look.shows("progress") && <Table.Th miw={260}>{t("plans.column.progress")}</Table.Th>}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {plans.map((plan) => (
                    <Table.Tr key={plan.id}>
                      {look.shows("year") && <Table.Td>{plan.year}</Table.Td>}
                      <Table.Td>
                        <Link to="/ke-hoach/$planId" params={{ planId: plan.id }} className={classes.name}>
                          {plan.title}
                        </Link>
                      </Table.Td>
                      {look.shows("number") && (
                        <Table.Td className={classes.whole}>
                          {plan.number === null ? t("plans.noNumber") : `${plan.number}/${plan.symbol ?? ""}`}
                        </Table.Td>
                      )}
                      {look.shows("state") && (
                        <Table.Td className={classes.whole}>
                          <StateMark state={plan.state} />
                        </Table.Td>
                      )}
                      {look.shows("progress") && (
                        <Table.Td>
                          {plan.tally.total === 0 ? (
                            <Text c="dimmed">{t("plans.tally.none")}</Text>
                          ) : (
                            <>
                              <Text size="sm">
                                {t("plans.tally", { done: plan.tally.done, total: plan.tally.total })}
                                {plan.tally.late > 0 && (
                                  <span className={classes.late}>
                                    {" "}
                                    · {t("plans.tally.late", { count: plan.tally.late })}
                                  </span>
                                )}
                              </Text>
                              <Progress
                                value={(100 * plan.tally.done) / plan.tally.total}
                                color="leaf"
                                size="sm"
                                mt={4}
                                aria-label={t("plans.column.progress")}
                              />
                            </>
                          )}
                        </Table.Td>
                      )}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          )
        }
      </Shown>
    </>
  );
}
