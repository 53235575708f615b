import { PetitionDraft } from "@gandan/domain/petitions";
import { AppointmentDraft } from "@gandan/domain/reception";
import { welcomeOf } from "../kiosks/kiosk-welcome.ts";
import { takeWord } from "../kiosks/take-word.ts";
import { tooOften } from "../limits.ts";
import { anyone, router } from "../procedures.ts";
import { takeAppointment } from "../reception/take-appointment.ts";
import { CommuneAsked, communeContext } from "./commune-asked.ts";

const mostWelcomes = 60;
const mostWords = 10;

// A recording is taken at an enrolled screen or in a session's room only.
const PhoneWord = CommuneAsked.extend({
  draft: PetitionDraft.refine(({ voiceSeconds }) => voiceSeconds === null, {
    message: "a phone sends words",
    path: ["voiceSeconds"],
  }),
});

/** A citizen's own phone: the same words as at a screen, without an enrolment and so more slowly. */
export const phoneRouter = router({
  welcome: anyone.input(CommuneAsked).query(async ({ ctx, input }) => {
    tooOften(ctx, "phone.welcome", mostWelcomes);
    return welcomeOf(await communeContext(ctx, input));
  }),
  submit: anyone.input(PhoneWord).mutation(async ({ ctx, input }) => {
    tooOften(ctx, "phone.submit", mostWords);
    return takeWord(await communeContext(ctx, input), input.draft, null);
  }),
  appoint: anyone.input(CommuneAsked.extend({ draft: AppointmentDraft })).mutation(async ({ ctx, input }) => {
    tooOften(ctx, "phone.submit", mostWords);
    return takeAppointment(await communeContext(ctx, input), input.draft, null);
  }),
});
