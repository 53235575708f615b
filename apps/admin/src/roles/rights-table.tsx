import { Action, type Bundle, permissions } from "@gandan/domain/roles";
import { VisuallyHidden } from "@mantine/core";
import { useWords } from "../frame/words.tsx";
import classes from "./people.module.css";
import { rightsOf } from "./rights-of.ts";

/** What one bundle may do and how far, read from the table of rights itself. */
export function BundleRights({ bundle }: { bundle: Bundle }) {
  const { t } = useWords();
  return (
    <section className={classes.rights} aria-label={t("roles.accounts.rights")}>
      <p>{t(`roles.bundle.${bundle}.lead`)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("roles.accounts.rights.action")}</th>
            <th scope="col">{t("roles.accounts.rights.reach")}</th>
          </tr>
        </thead>
        <tbody>
          {rightsOf(bundle).map(({ action, reach }) => (
            <tr key={action}>
              <td>{t(`roles.action.${action}`)}</td>
              <td>{t(`roles.reach.${reach}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The whole table of rights, bundle by bundle. */
export function AllRights({ bundles }: { bundles: readonly Bundle[] }) {
  const { t } = useWords();
  return (
    <details className={classes.rights}>
      <summary>{t("roles.accounts.rights.all")}</summary>
      {/* A wide table scrolls within itself, also by keyboard: */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.matrix} aria-label={t("roles.accounts.rights.all")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("roles.accounts.rights.action")}</th>
              {bundles.map((bundle) => (
                <th key={bundle} scope="col">
                  {t(`roles.bundle.${bundle}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Action.options.map((action) => (
              <tr key={action}>
                <th scope="row">{t(`roles.action.${action}`)}</th>
                {bundles.map((bundle) => {
                  const reach = permissions[bundle][action] ?? "none";
                  return (
                    <td key={bundle} className={reach === "none" ? classes.no : undefined}>
                      {reach === "none" ? (
                        <>
                          <span aria-hidden>–</span>
                          <VisuallyHidden>{t("roles.accounts.rights.none")}</VisuallyHidden>
                        </>
                      ) : (
                        t(`roles.reach.${reach}`)
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
