import type { FigureDefinition, FigurePack } from "@gandan/domain/evaluation";
import { matterFigures } from "./matters.ts";
import { opennessFigures } from "./openness.ts";
import { workFigures } from "./work.ts";

/** The figures that the registers can give. */
export const figurePacks: readonly FigurePack[] = [
  {
    id: "figures-matters",
    title: { vi: "Số liệu đơn thư, phản ánh", en: "Figures of matters and feedback" },
    figures: [...matterFigures],
  },
  {
    id: "figures-work",
    title: { vi: "Số liệu kế hoạch, nhiệm vụ, báo cáo", en: "Figures of plans, tasks and reports" },
    figures: [...workFigures],
  },
  {
    id: "figures-openness",
    title: {
      vi: "Số liệu tiếp dân, đối thoại, công khai, mô hình",
      en: "Figures of reception, dialogue, publication and models",
    },
    figures: [...opennessFigures],
  },
];

export const figureCatalogue: readonly FigureDefinition[] = figurePacks.flatMap(({ figures }) => figures);
