import { PetitionDraft } from "@gandan/domain/petitions";
import { AppointmentDraft } from "@gandan/domain/reception";
import { Followed, followInCommune } from "../petitions/follow-petition.ts";
import { Rating, rateInCommune } from "../petitions/rate-petition.ts";
import { takeAppointment } from "../reception/take-appointment.ts";
import { anyone, kiosk, router } from "../procedures.ts";
import { Enrolment, enrolKiosk } from "./enrol-kiosk.ts";
import { KioskGreeting, kioskWelcome } from "./kiosk-welcome.ts";
import { takeWord } from "./take-word.ts";

export const kioskRouter = router({
  enrol: anyone.input(Enrolment).mutation(({ ctx, input }) => enrolKiosk(ctx, input)),
  welcome: kiosk.input(KioskGreeting).query(({ ctx, input }) => kioskWelcome(ctx, input)),
  submit: kiosk.input(PetitionDraft).mutation(({ ctx, input }) => takeWord(ctx, input, ctx.kiosk.id)),
  appoint: kiosk.input(AppointmentDraft).mutation(({ ctx, input }) => takeAppointment(ctx, input, ctx.kiosk.id)),
  rate: kiosk.input(Rating).mutation(({ ctx, input }) => rateInCommune(ctx, input)),
  follow: kiosk.input(Followed).query(({ ctx, input }) => followInCommune(ctx, input)),
});
