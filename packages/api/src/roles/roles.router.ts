import { Undo } from "../kept-undo.ts";
import { ListGiven } from "../list-file.ts";
import { official, router } from "../procedures.ts";
import { NewDelegation, delegate } from "./delegate.ts";
import { DelegationEnd, endDelegation } from "./end-delegation.ts";
import { DirectoryTableAsked, directoryTable } from "./directory-table.ts";
import { TenureEnd, endTenure } from "./end-tenure.ts";
import { PositionAsked, handover } from "./handover.ts";
import { ChartDay, readChart } from "./read-chart.ts";
import { readDirectory } from "./read-directory.ts";
import { WrittenPerson, savePerson } from "./save-person.ts";
import { WrittenPosition, savePosition } from "./save-position.ts";
import { WrittenUnit, saveUnit } from "./save-unit.ts";
import { NewTenure, startTenure } from "./start-tenure.ts";
import { DirectoryTaken, takeDirectory } from "./take-directory.ts";
import { undoDirectory } from "./undo-directory.ts";

export const rolesRouter = router({
  chart: official.input(ChartDay).query(({ ctx, input }) => readChart(ctx, input)),
  saveUnit: official.input(WrittenUnit).mutation(({ ctx, input }) => saveUnit(ctx, input)),
  savePosition: official.input(WrittenPosition).mutation(({ ctx, input }) => savePosition(ctx, input)),
  savePerson: official.input(WrittenPerson).mutation(({ ctx, input }) => savePerson(ctx, input)),
  startTenure: official.input(NewTenure).mutation(({ ctx, input }) => startTenure(ctx, input)),
  endTenure: official.input(TenureEnd).mutation(({ ctx, input }) => endTenure(ctx, input)),
  delegate: official.input(NewDelegation).mutation(({ ctx, input }) => delegate(ctx, input)),
  endDelegation: official.input(DelegationEnd).mutation(({ ctx, input }) => endDelegation(ctx, input)),
  table: official.input(DirectoryTableAsked).query(({ ctx, input }) => directoryTable(ctx, input)),
  readList: official.input(ListGiven).mutation(({ ctx, input }) => readDirectory(ctx, input)),
  takeList: official.input(DirectoryTaken).mutation(({ ctx, input }) => takeDirectory(ctx, input)),
  undoList: official.input(Undo).mutation(({ ctx, input }) => undoDirectory(ctx, input)),
  handover: official.input(PositionAsked).query(({ ctx, input }) => handover(ctx, input)),
});
