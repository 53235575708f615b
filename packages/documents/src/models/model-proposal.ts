import { shortDay } from "@gandan/domain/values";
import type { OfficialDocument } from "../write/index.ts";
import { type ModelFacts, communeOf, onLetterhead, plain } from "./model-facts.ts";
import { measuresOf } from "./model-report.ts";

/** Tờ trình đề nghị công nhận: which model, what came of it, at which level; the report goes with it. */
export function modelProposal(facts: ModelFacts): OfficialDocument {
  const { model, level, commune, day } = facts;
  const { passport } = model;
  const isProvince = level?.code === "province";
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Tờ trình", subject: "Đề nghị công nhận mô hình “Dân vận khéo”" },
    code: "TTr-UBND",
    // Who recognises at the other levels is the commune's to write.
    addressees: isProvince
      ? [`Ủy ban nhân dân ${provinceOf(commune.provinceName)}`]
      : ["...................................."],
    body: [
      ...plain(
        `Mô hình “${model.name}” (lĩnh vực ${facts.fieldName.toLocaleLowerCase("vi")}) được đăng ký ngày ${shortDay(model.registeredOn)}, thực hiện tại ${facts.hamletNames.map(lowered).join(", ")}; phụ trách: ${facts.ownerTitle}. Ủy ban nhân dân ${communeOf(facts)} đề nghị xem xét, công nhận mô hình${level === null ? "" : ` ở ${level.name.toLocaleLowerCase("vi")}`} với kết quả chính như sau:`,
      ),
      ...measuresOf(passport.measures),
      ...plain(
        ...(passport.people === null
          ? []
          : [`Số người hưởng lợi: ${new Intl.NumberFormat("vi-VN").format(passport.people)} người.`]),
        passport.outlook === "" ? "" : `Khả năng duy trì, nhân rộng: ${passport.outlook}`,
        // What was decided after the proposal does not stand in it.
        ...model.recognitions
          .filter(({ decidedOn }) => decidedOn < day)
          .map(
            ({ decision, decidedOn, issuer }) =>
              `Mô hình đã được công nhận tại Quyết định ${decision} ngày ${shortDay(decidedOn)} của ${issuer}.`,
          ),
        "Hồ sơ kèm theo: báo cáo kết quả thực hiện mô hình; ảnh, số liệu minh chứng.",
        `Ủy ban nhân dân ${communeOf(facts)} kính trình xem xét, quyết định./.`,
      ),
    ],
    recipients: ["Như trên;", `Ủy ban Mặt trận Tổ quốc Việt Nam ${communeOf(facts)};`, "Lưu: VT."],
  });
}

const lowered = (name: string): string => `${name.charAt(0).toLocaleLowerCase("vi")}${name.slice(1)}`;

const provinceOf = (name: string): string => (/^(tỉnh|thành phố)\b/iu.test(name) ? name : `tỉnh ${name}`);
