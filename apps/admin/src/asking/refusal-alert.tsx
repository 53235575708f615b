import { Alert, type AlertProps } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

interface Properties extends Pick<AlertProps, "mt"> {
  /** Why the last attempt changed nothing, in words; null where it did not fail. */
  refusal: string | null;
}

/** A no, in words, where it was asked; said aloud by screen readers. */
export const RefusalAlert = ({ refusal, ...space }: Properties) =>
  refusal !== null && (
    <Alert color="alarm" variant="light" icon={<IconAlertTriangle size={18} />} role="alert" {...space}>
      {refusal}
    </Alert>
  );
