import type { Action } from "@gandan/domain/roles";
import {
  IconAddressBook,
  IconArchive,
  IconBook2,
  IconChartBar,
  IconChecklist,
  IconEyeCheck,
  IconFileText,
  IconHome,
  IconHomeHeart,
  IconListCheck,
  IconLock,
  IconMessage2,
  IconMessages,
  IconPlant,
  IconSettings,
  IconSpeakerphone,
  type TablerIcon,
} from "@tabler/icons-react";
import type { MessageKey } from "../messages/index.ts";

interface SubjectLink {
  to:
    | "/"
    | "/ke-hoach"
    | "/cong-viec"
    | "/thon"
    | "/doi-thoai"
    | "/mo-hinh"
    | "/tieng-dan"
    | "/to-cao"
    | "/cong-khai-danh-muc"
    | "/giam-sat"
    | "/danh-gia"
    | "/danh-gia/bo-tieu-chi"
    | "/luu-tru"
    | "/danh-ba"
    | "/cai-dat"
    | "/huong-dan";
  label: MessageKey;
  icon: TablerIcon;
  /** Shown to those who have this right. */
  right: Action | null;
  /** A province keeps no plans, tasks or offices of its own here: it looks at what its communes hand up. */
  isOfProvince?: true;
}

export type SubjectAddress = SubjectLink["to"];

/** The subjects that a person with these rights opens at their place. */
export const mayOpen = (
  { right, isOfProvince }: SubjectLink,
  may: (action: Action) => boolean,
  isProvince: boolean,
): boolean => (right === null || may(right)) && (!isProvince || isOfProvince === true);

/** The subjects of the desk, grouped as the year runs. */
export const subjectGroups: readonly { key: string; links: readonly SubjectLink[] }[] = [
  { key: "today", links: [{ to: "/", label: "frame.nav.home", icon: IconHome, right: null, isOfProvince: true }] },
  {
    key: "work",
    links: [
      { to: "/ke-hoach", label: "frame.nav.plans", icon: IconFileText, right: "plan.read" },
      { to: "/cong-viec", label: "frame.nav.tasks", icon: IconChecklist, right: "task.read" },
      { to: "/thon", label: "frame.nav.hamlets", icon: IconHomeHeart, right: "task.read" },
      { to: "/doi-thoai", label: "frame.nav.dialogues", icon: IconMessages, right: "dialogue.read" },
      { to: "/mo-hinh", label: "frame.nav.models", icon: IconPlant, right: "model.read", isOfProvince: true },
      { to: "/tieng-dan", label: "frame.nav.petitions", icon: IconMessage2, right: "petition.read" },
      { to: "/to-cao", label: "frame.nav.denunciations", icon: IconLock, right: "denunciation.hold" },
      { to: "/cong-khai-danh-muc", label: "frame.nav.publications", icon: IconSpeakerphone, right: "publication.read" },
      { to: "/giam-sat", label: "frame.nav.supervision", icon: IconEyeCheck, right: "supervision.read" },
      {
        to: "/danh-gia",
        label: "frame.nav.evaluation",
        icon: IconChartBar,
        right: "evaluation.read",
        isOfProvince: true,
      },
    ],
  },
  {
    key: "commune",
    links: [
      {
        to: "/danh-gia/bo-tieu-chi",
        label: "frame.nav.rubrics",
        icon: IconListCheck,
        right: "rubric.read",
        isOfProvince: true,
      },
      { to: "/luu-tru", label: "frame.nav.retention", icon: IconArchive, right: "retention.read" },
      { to: "/danh-ba", label: "frame.nav.roles", icon: IconAddressBook, right: "roles.read" },
      { to: "/cai-dat", label: "frame.nav.settings", icon: IconSettings, right: null, isOfProvince: true },
      { to: "/huong-dan", label: "frame.nav.guide", icon: IconBook2, right: null, isOfProvince: true },
    ],
  },
];
