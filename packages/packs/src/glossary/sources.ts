import type { LimitSource } from "@gandan/domain/calendar";

type Law = Omit<LimitSource, "article">;

export const documentDecree: Law = {
  title: { vi: "Nghị định về công tác văn thư", en: "Decree on records work" },
  number: "30/2020/NĐ-CP",
  basis: "law",
  read: "full-text",
};

export const civilCode: Law = {
  title: { vi: "Bộ luật Dân sự", en: "Civil Code" },
  number: "91/2015/QH13",
  basis: "law",
  read: "full-text",
};

export const hamletDecree: Law = {
  title: { vi: "Nghị định về thôn", en: "Decree on hamlets" },
  number: "185/2026/NĐ-CP",
  basis: "law",
  read: "excerpt",
};
