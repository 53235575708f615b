import type { Action } from "@gandan/domain/roles";
import type { TablerIcon } from "@tabler/icons-react";
import { subjectGroups } from "../frame/subjects.ts";
import type { MessageKey } from "../messages/index.ts";

/** A place or an action that the palette knows by itself, with the other words people call it by. */
export interface KnownEntry {
  group: "pages" | "actions";
  /** The picture of the navigation, where the entry has one there. */
  icon: TablerIcon | null;
  label: MessageKey;
  keywords: readonly string[];
  /** An address within the desk, or what is done at once. */
  opens: string;
  /** Shown to those who have this right. */
  right: Action | null;
}

const page = (
  label: MessageKey,
  opens: string,
  right: Action | null,
  keywords: readonly string[],
  icon: TablerIcon | null = null,
): KnownEntry => ({
  group: "pages",
  icon,
  label,
  opens,
  right,
  keywords,
});
const action = (label: MessageKey, opens: string, right: Action, keywords: readonly string[]): KnownEntry => ({
  group: "actions",
  icon: null,
  label,
  opens,
  right,
  keywords,
});

// Other words for the pages of the navigation.
const otherWords: Readonly<Record<string, readonly string[]>> = {
  "/": ["home", "trang chính", "bàn làm việc"],
  "/ke-hoach": ["plans", "văn bản"],
  "/cong-viec": ["tasks", "nhiệm vụ", "việc"],
  "/doi-thoai": ["dialogue", "lời hứa", "hội nghị"],
  "/mo-hinh": ["models", "dân vận khéo", "nhân rộng"],
  "/tieng-dan": ["voices", "phản ánh", "kiến nghị", "đơn thư", "ý kiến"],
  "/to-cao": ["denunciations", "đơn tố cáo"],
  "/cong-khai-danh-muc": ["publication", "niêm yết", "danh mục công khai", "minh bạch"],
  "/giam-sat": ["supervision", "phản biện", "tự kiểm tra", "thanh tra nhân dân", "kiến nghị"],
  "/thon": ["hamlets", "làng", "tổ dân phố", "phiếu thôn"],
  "/danh-gia": ["evaluation", "chấm điểm", "bảng điểm", "xếp loại", "tự chấm"],
  "/danh-ba": ["directory", "chức danh", "sơ đồ", "cán bộ"],
  "/huong-dan": ["guide", "help", "trợ giúp", "cách dùng"],
  "/cai-dat": ["settings", "thiết lập", "màn hình tiếp dân", "kiosk"],
};

/** Every page and every action that begins somewhere else than on a record; a page bears the name it has in the navigation. */
export const knownEntries: readonly KnownEntry[] = [
  ...subjectGroups.flatMap(({ links }) =>
    links.map(({ to, label, right, icon }) => page(label, to, right, otherWords[to] ?? [], icon)),
  ),
  page("search.page.people", "/danh-ba?phan=con-nguoi", "roles.read", ["people", "người", "số điện thoại"]),
  page("glossary.title", "/huong-dan/thuat-ngu", null, ["glossary", "thuật ngữ", "giải thích"]),
  page("search.page.accounts", "/danh-ba?phan=tai-khoan", "account.edit", ["accounts", "mật khẩu", "đăng nhập"]),
  action("search.action.import", "/ke-hoach/nhap", "plan.import", ["import", "word", "docx"]),
  action("search.action.new-dialogue", "/doi-thoai?moi=true", "dialogue.hold", ["session", "hội nghị", "phiên mới"]),
  action("search.action.new-evaluation", "/danh-gia?moi=true", "evaluation.score", ["score", "chấm điểm", "tự chấm"]),
  action("publications.quarter", "/cong-khai-danh-muc?quy=true", "publication.read", ["quarter", "danh mục quý"]),
  action("search.action.late-voices", "/tieng-dan?dong-ho=late", "petition.read", ["late", "trễ hạn"]),
  action("search.action.waiting-voices", "/tieng-dan?trang-thai=received", "petition.assign", ["unassigned", "mới"]),
  action("search.action.vacant", "/danh-ba?trong=true", "roles.read", ["vacant", "chưa có người"]),
];
