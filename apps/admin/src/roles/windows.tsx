import type { Person, Position, RoleChart, Unit } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import { DelegationForm } from "./delegation-form.tsx";
import { EndDelegation, EndTenure } from "./end-forms.tsx";
import { PersonForm } from "./person-form.tsx";
import { PositionForm } from "./position-form.tsx";
import { TenureForm } from "./tenure-form.tsx";
import { UnitForm } from "./unit-form.tsx";

/** The form that lies over the directory, with what it is about. */
export type ChartWindow =
  | { kind: "unit"; unit: Unit | null }
  | { kind: "position"; position: Position | null; unitId: Id<"unit"> | null }
  | { kind: "person"; person: Person | null }
  | { kind: "start"; position: Position }
  | { kind: "end-tenure"; tenureId: Id<"tenure">; name: string; position: Position }
  | { kind: "delegate"; position: Position }
  | { kind: "end-delegation"; delegationId: Id<"delegation"> };

interface Properties {
  window: ChartWindow | null;
  chart: RoleChart;
  day: Day;
  onClose: () => void;
}

/** The open form of the directory. */
export function Windows({ window, chart, day, onClose }: Properties) {
  const rest = { chart, day, onClose };
  switch (window?.kind) {
    case "unit":
      return <UnitForm unit={window.unit} {...rest} />;
    case "position":
      return <PositionForm position={window.position} unitId={window.unitId} {...rest} />;
    case "person":
      return <PersonForm person={window.person} onClose={onClose} />;
    case "start":
      return <TenureForm position={window.position} {...rest} />;
    case "end-tenure":
      return <EndTenure {...window} day={day} onClose={onClose} />;
    case "delegate":
      return <DelegationForm position={window.position} {...rest} />;
    case "end-delegation":
      return <EndDelegation delegationId={window.delegationId} day={day} onClose={onClose} />;
    case undefined:
      return null;
  }
}
