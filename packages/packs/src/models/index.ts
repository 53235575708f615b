import type { ModelField, ModelLevel, ModelPack } from "@gandan/domain/models";
import { Day } from "@gandan/domain/values";

const field = (code: string, vi: string, en: string): ModelField => ({ code, name: { vi, en } });
const level = (code: string, rank: number, vi: string, en: string, to: Day | null = null): ModelLevel => ({
  code,
  name: { vi, en },
  rank,
  validity: { from: Day.parse("2009-01-01"), to },
});

/** The four fields of the movement, and the levels that recognise its models; the district ended with June 2025. */
const skilfulMobilisation: ModelPack = {
  id: "models-dan-van-kheo",
  title: { vi: 'Phong trào thi đua "Dân vận khéo"', en: 'The emulation movement "Dân vận khéo"' },
  source: {
    title: {
      vi: 'Hướng dẫn đăng ký mô hình "Dân vận khéo" của cấp xã; tin của cấp uỷ địa phương',
      en: "Guidance of communes on registering models; news of local Party committees",
    },
    number: "249/MTTQ-BTT",
    article: null,
    basis: "commune-setting",
    read: "excerpt",
  },
  fields: [
    field("economy", "Phát triển kinh tế", "Economy"),
    field("culture-society", "Văn hoá – xã hội", "Culture and society"),
    field("defence-security", "Quốc phòng – an ninh", "Defence and security"),
    field("political-system", "Xây dựng hệ thống chính trị", "Political system"),
  ],
  levels: [
    level("hamlet", 1, "Cấp thôn", "Hamlet"),
    level("commune", 2, "Cấp xã", "Commune"),
    level("district", 3, "Cấp huyện (đến 30/6/2025)", "District (until 30 June 2025)", Day.parse("2025-06-30")),
    level("province", 4, "Cấp tỉnh", "Province"),
  ],
};

export const modelPacks: readonly ModelPack[] = [skilfulMobilisation];

export const modelFields: readonly ModelField[] = skilfulMobilisation.fields;
export const modelLevels: readonly ModelLevel[] = skilfulMobilisation.levels;
