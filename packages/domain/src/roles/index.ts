export {
  Account,
  Password,
  Session,
  Username,
  clearFailures,
  countFailure,
  delayAfter,
  isLive,
  maySignIn,
} from "./account.ts";
export { CopyPrice, CostKind } from "./copy-price.ts";
export { type ChartWish, beginChart } from "./begin-chart.ts";
export { Action, Bundle } from "./bundle.ts";
export {
  type DirectoryColumn,
  type DirectoryDifference,
  type DirectoryFault,
  type DirectoryOutcome,
  DirectoryRow,
  type DirectoryWrites,
  directoryColumns,
  mostDirectoryRows,
} from "./directory-list.ts";
export { bareHamletName } from "./hamlet-words.ts";
export { communeNameTyped, provinceNameTyped } from "./name-without-kind.ts";
export { judgeDirectoryList } from "./judge-directory-list.ts";
export { delegate, editPerson, editPosition, editUnit, endOn, startTenure } from "./edit-chart.ts";
export { type PositionMatch, matchPositions } from "./match-position.ts";
export { type Actor, type Reach, type Target, may, permissions, reachOf } from "./permissions.ts";
export {
  Commune,
  DirectKind,
  CommuneKind,
  Delegation,
  Person,
  Position,
  type RoleChart,
  SigningCapacity,
  Tenure,
  Unit,
  UnitKind,
  chartOn,
  hamletsOf,
  hamletsOn,
  holdersOf,
  positionsOf,
} from "./role-chart.ts";
export {
  RoleChartPack,
  RoleChartPosition,
  RoleChartSource,
  RoleChartSuccessor,
  RoleChartUnit,
} from "./role-chart-pack.ts";
export { type Signer, signersOn } from "./signers.ts";
export { NewPasskeyAnswer, Passkey, PasskeyAnswer, PasskeyChallenge, beginChallenge, mostPasskeys } from "./passkey.ts";
