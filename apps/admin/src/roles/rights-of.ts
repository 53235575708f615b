import { Action, type Bundle, type Reach, permissions } from "@gandan/domain/roles";

/** One right of a bundle, as the table of rights has it. */
export interface Right {
  action: Action;
  reach: Exclude<Reach, "none">;
}

/** Everything a bundle may do, in the order in which rights are named; what is not in it is denied. */
export const rightsOf = (bundle: Bundle): Right[] =>
  Action.options.flatMap((action) => {
    const reach = permissions[bundle][action];
    return reach === undefined || reach === "none" ? [] : [{ action, reach }];
  });
