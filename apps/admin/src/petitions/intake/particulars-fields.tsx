import { type Particulars, type PetitionKind, mostRepresentatives } from "@gandan/domain/petitions";
import { Checkbox, NumberInput, Select, TextInput, Textarea } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";

/** What is written down beside the text: who, and what the form of the kind asks for. */
export interface Written {
  name: string | null;
  contact: string | null;
  particulars: Particulars;
}

interface Properties {
  kind: PetitionKind;
  written: Written;
  onChange: (written: Written) => void;
}

const empty = (text: string): string | null => (text === "" ? null : text);

/** Who sent it. */
export function SenderFields({ written, onChange }: Properties) {
  const { t } = useWords();
  const { name, contact, particulars } = written;
  return (
    <>
      <TextInput
        label={t("petitions.particulars.name")}
        maxLength={200}
        value={name ?? ""}
        onChange={(event) => onChange({ ...written, name: empty(event.currentTarget.value) })}
      />
      <TextInput
        label={t("petitions.particulars.address")}
        maxLength={300}
        value={particulars.address ?? ""}
        onChange={(event) =>
          onChange({ ...written, particulars: { ...particulars, address: empty(event.currentTarget.value) } })
        }
      />
      <TextInput
        label={t("petitions.particulars.contact")}
        maxLength={200}
        value={contact ?? ""}
        onChange={(event) => onChange({ ...written, contact: empty(event.currentTarget.value) })}
      />
    </>
  );
}

/** What the form of a kind asks for; only what that kind needs is shown. */
export function FormFields({ kind, written, onChange }: Properties) {
  const { t } = useWords();
  const { particulars } = written;
  const change = (some: Partial<Particulars>) => onChange({ ...written, particulars: { ...particulars, ...some } });
  const isComplaint = kind === "complaint";
  const isRequest = kind === "information-request";
  return (
    <>
      {isComplaint && (
        <TextInput
          label={t("petitions.particulars.against")}
          maxLength={300}
          value={particulars.against ?? ""}
          onChange={(event) => change({ against: empty(event.currentTarget.value) })}
        />
      )}
      {(isComplaint || isRequest) && (
        <Textarea
          label={t(isRequest ? "petitions.particulars.demand.information-request" : "petitions.particulars.demand")}
          autosize
          minRows={2}
          maxLength={2_000}
          value={particulars.demand ?? ""}
          onChange={(event) => change({ demand: empty(event.currentTarget.value) })}
        />
      )}
      {isRequest && (
        <Select
          label={t("petitions.particulars.way")}
          allowDeselect={false}
          value={particulars.way ?? "office"}
          data={(["office", "network", "post"] as const).map((way) => ({
            value: way,
            label: t(`petitions.particulars.way.${way}`),
          }))}
          onChange={(way) => change({ way: way ?? "office" })}
        />
      )}
      {!isRequest && (
        <TextInput
          label={t("petitions.particulars.handledBy")}
          maxLength={300}
          value={particulars.handledBy ?? ""}
          onChange={(event) => change({ handledBy: empty(event.currentTarget.value) })}
        />
      )}
      <TextInput
        label={t("petitions.particulars.papers")}
        maxLength={1_000}
        value={particulars.papers ?? ""}
        onChange={(event) => change({ papers: empty(event.currentTarget.value) })}
      />
      <NumberInput
        label={t("petitions.particulars.peopleCount")}
        min={1}
        max={10_000}
        allowDecimal={false}
        value={particulars.peopleCount}
        onChange={(count) => change({ peopleCount: typeof count === "number" && count >= 1 ? count : 1 })}
      />
      {mostRepresentatives(particulars.peopleCount) > 0 && (
        <Textarea
          label={t("petitions.particulars.representatives")}
          description={t("petitions.particulars.representatives.hint")}
          autosize
          minRows={2}
          value={particulars.representatives.join("\n")}
          onChange={(event) => change({ representatives: event.currentTarget.value.split("\n").slice(0, 5) })}
        />
      )}
      {(isComplaint || isRequest) && (
        <Textarea
          label={t("petitions.particulars.complexReason")}
          autosize
          minRows={1}
          maxLength={1_000}
          value={particulars.complexReason ?? ""}
          onChange={(event) => change({ complexReason: empty(event.currentTarget.value) })}
        />
      )}
      {isComplaint && (
        <Checkbox
          label={t("petitions.particulars.isRemote")}
          checked={particulars.isRemote}
          onChange={(event) => change({ isRemote: event.currentTarget.checked })}
        />
      )}
      <Checkbox
        label={t("petitions.particulars.isSigned")}
        checked={particulars.isSigned}
        onChange={(event) => change({ isSigned: event.currentTarget.checked })}
      />
      <Checkbox
        label={t("petitions.particulars.wasReadBack")}
        checked={particulars.wasReadBack}
        onChange={(event) => change({ wasReadBack: event.currentTarget.checked })}
      />
    </>
  );
}

/** The particulars as they are kept: without blank representatives. */
export const tidy = (particulars: Particulars): Particulars => ({
  ...particulars,
  representatives: particulars.representatives.map((name) => name.trim()).filter((name) => name !== ""),
});
