import { type CostLine, sumOfLines } from "@gandan/domain/petitions";
import { CostKind } from "@gandan/domain/roles";
import { ActionIcon, NumberInput, Select, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useWords } from "../../frame/words.tsx";
import classes from "./cost.module.css";

interface Properties {
  number: number;
  line: CostLine;
  onChange: (line: CostLine) => void;
  /** Null where it is the only one. */
  onRemove: (() => void) | null;
}

/** One line of a cost: what, how many, at how much each, and what that makes. */
export function CostLineFields({ number, line, onChange, onRemove }: Properties) {
  const { t } = useWords();
  const whole = (value: number | string) => (typeof value === "number" ? value : 0);
  return (
    <fieldset className={classes.line} aria-label={t("petitions.cost.line", { number })}>
      <Select
        label={t("petitions.cost.kind")}
        allowDeselect={false}
        value={line.kind}
        data={CostKind.options.map((kind) => ({ value: kind, label: t(`petitions.cost.kind.${kind}`) }))}
        onChange={(kind) => onChange({ ...line, kind: kind ?? line.kind })}
      />
      <TextInput
        label={t("petitions.cost.what")}
        maxLength={200}
        value={line.what}
        onChange={(event) => onChange({ ...line, what: event.currentTarget.value })}
      />
      <div className={classes.counted}>
        <NumberInput
          label={t("petitions.cost.quantity")}
          min={0}
          allowDecimal={false}
          thousandSeparator="."
          decimalSeparator=","
          value={line.quantity}
          onChange={(value) => onChange({ ...line, quantity: whole(value) })}
        />
        <NumberInput
          label={t("petitions.cost.unitPrice")}
          min={0}
          allowDecimal={false}
          thousandSeparator="."
          decimalSeparator=","
          hideControls
          value={line.unitPrice}
          onChange={(value) => onChange({ ...line, unitPrice: whole(value) })}
        />
        <span className={classes.lineSum}>{t("petitions.cost.dong", { count: sumOfLines([line]) })}</span>
        {onRemove !== null && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t("petitions.cost.line.remove", { number })}
            onClick={onRemove}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </fieldset>
  );
}
