import type { RefusalGroundPack } from "@gandan/domain/petitions";
import { Day } from "@gandan/domain/values";
import { receptionDecree, receptionLaw } from "../time-limits/sources.ts";
import { ground } from "./rows.ts";

const base = {
  steps: ["refuse" as const],
  kinds: ["complaint" as const, "recommendation" as const, "feedback" as const],
};

const ofDecree = (name: string, vi: string, en: string) =>
  ground({
    ...base,
    series: `reception.${name}`,
    vi,
    en,
    paper: null,
    source: receptionDecree,
    article: "Điều 4",
    validFrom: "2026-07-01",
  });

const inWriting = (name: string, vi: string, en: string) =>
  ground({
    ...base,
    series: `reception.${name}`,
    vi,
    en,
    paper: "reception-refused",
    source: receptionDecree,
    article: "khoản 3 Điều 4",
    validFrom: "2026-07-01",
  });

/** Why a citizen may be refused reception: a closed list; names are shortened. Only two grounds are told in writing. */
export const receptionGrounds: RefusalGroundPack = {
  id: "refusal-grounds-reception",
  title: { vi: "Căn cứ từ chối tiếp công dân", en: "Grounds for refusing reception" },
  readOn: Day.parse("2026-07-23"),
  grounds: [
    inWriting("settled", "Vụ việc đã được giải quyết hết thẩm quyền", "The matter was settled for good"),
    inWriting(
      "repeated",
      "Kiến nghị, phản ánh cũ đã được trả lời, không có tình tiết mới",
      "An earlier recommendation or feedback without new facts",
    ),
    ofDecree("weapons", "Mang theo vũ khí, vật nguy hiểm", "Carries weapons or dangerous things"),
    ofDecree("security-check", "Không chấp hành kiểm tra an ninh", "Refuses the security check"),
    ofDecree(
      "recording",
      "Ghi âm, ghi hình khi người chủ trì không đồng ý",
      "Records against the wish of who receives",
    ),
    ofDecree("incitement", "Kích động, xúi giục, gây rối", "Incites others or disturbs"),
    ofDecree("capacity", "Không có năng lực hành vi để tự trình bày", "Cannot act for themselves"),
    ofDecree(
      "representation",
      "Không có giấy tờ chứng minh việc đại diện hợp pháp",
      "Cannot show that they represent somebody lawfully",
    ),
    ofDecree("scope", "Nội dung ngoài phạm vi tiếp công dân", "Outside the scope of citizen reception"),
    ofDecree("judgment", "Vụ việc đã có bản án có hiệu lực pháp luật", "A court has decided with final effect"),
    ofDecree("elsewhere", "Vụ việc đang được cơ quan khác giải quyết", "Another body is dealing with it"),
    ground({
      ...base,
      series: "reception.other",
      vi: "Trường hợp khác theo Luật Tiếp công dân (ghi rõ khoản và sự việc)",
      en: "Another case of the Law on Citizen Reception (say which clause and what happened)",
      paper: null,
      needsNote: true,
      source: { ...receptionLaw, read: "unverified" },
      article: "Điều 9",
      validFrom: "2014-07-01",
    }),
  ],
};
