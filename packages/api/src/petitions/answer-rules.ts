import type { AnswerRules } from "@gandan/domain/petitions";
import { signersOn } from "@gandan/domain/roles";
import type { OfficialContext } from "../context.ts";

/** Who signs answers today, and which kinds the commune has answered without a signature. */
export const answerRulesOf = (ctx: Pick<OfficialContext, "commune" | "chart" | "today">): AnswerRules => ({
  direct: ctx.commune.directAnswers,
  signing: signersOn(ctx.chart, ctx.today).map(({ positionId }) => positionId),
});
