import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconProgress,
} from "@tabler/icons-react";

/** The picture of each standing, wherever there is no room for its word. */
export const standingSigns = {
  untouched: IconCircleDashed,
  moving: IconProgress,
  done: IconCircleCheck,
  confirmed: IconCircleCheckFilled,
  late: IconAlertTriangle,
  cancelled: IconBan,
} as const;
