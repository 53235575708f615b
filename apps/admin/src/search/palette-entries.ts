import type { Action } from "@gandan/domain/roles";
import type { MessageKey } from "../messages/index.ts";

/** A place or an action that the palette knows by itself, with the other words people call it by. */
export interface KnownEntry {
  group: "pages" | "actions";
  label: MessageKey;
  keywords: readonly string[];
  /** An address within the desk, or what is done at once. */
  opens: string;
  /** Shown to those who have this right. */
  right: Action | null;
}

const page = (label: MessageKey, opens: string, right: Action | null, keywords: readonly string[]): KnownEntry => ({
  group: "pages",
  label,
  opens,
  right,
  keywords,
});
const action = (label: MessageKey, opens: string, right: Action, keywords: readonly string[]): KnownEntry => ({
  group: "actions",
  label,
  opens,
  right,
  keywords,
});

/** Every page and every action that begins somewhere else than on a record. */
export const knownEntries: readonly KnownEntry[] = [
  page("search.page.home", "/", null, ["home", "hôm nay", "bàn làm việc"]),
  page("search.page.plans", "/ke-hoach", "plan.read", ["plans", "văn bản"]),
  page("search.page.tasks", "/cong-viec", "task.read", ["tasks", "nhiệm vụ", "việc"]),
  page("search.page.petitions", "/tieng-dan", "petition.read", [
    "voices",
    "phản ánh",
    "kiến nghị",
    "đơn thư",
    "ý kiến",
  ]),
  page("search.page.hamlets", "/thon", "task.read", ["hamlets", "làng", "tổ dân phố", "phiếu thôn"]),
  page("search.page.roles", "/danh-ba", "roles.read", ["directory", "chức danh", "sơ đồ", "cán bộ"]),
  page("search.page.people", "/danh-ba?phan=con-nguoi", "roles.read", ["people", "người", "số điện thoại"]),
  page("search.page.accounts", "/danh-ba?phan=tai-khoan", "account.edit", ["accounts", "mật khẩu", "đăng nhập"]),
  page("search.page.settings", "/cai-dat", null, ["settings", "cài đặt", "màn hình tiếp dân", "kiosk"]),
  action("search.action.import", "/ke-hoach/nhap", "plan.import", ["import", "word", "docx"]),
  action("search.action.late-voices", "/tieng-dan?dong-ho=late", "petition.read", ["late", "trễ hạn"]),
  action("search.action.waiting-voices", "/tieng-dan?trang-thai=received", "petition.assign", ["unassigned", "mới"]),
  action("search.action.vacant", "/danh-ba?trong=true", "roles.read", ["vacant", "chưa có người"]),
];
