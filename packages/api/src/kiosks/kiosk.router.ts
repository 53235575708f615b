import { PetitionDraft } from "@gandan/domain/petitions";
import { Followed, followInCommune } from "../petitions/follow-petition.ts";
import { Rating, rateInCommune } from "../petitions/rate-petition.ts";
import { anyone, kiosk, router } from "../procedures.ts";
import { Enrolment, enrolKiosk } from "./enrol-kiosk.ts";
import { KioskGreeting, kioskWelcome } from "./kiosk-welcome.ts";
import { submitPetition } from "./submit-petition.ts";

export const kioskRouter = router({
  enrol: anyone.input(Enrolment).mutation(({ ctx, input }) => enrolKiosk(ctx, input)),
  welcome: kiosk.input(KioskGreeting).query(({ ctx, input }) => kioskWelcome(ctx, input)),
  submit: kiosk.input(PetitionDraft).mutation(({ ctx, input }) => submitPetition(ctx, input)),
  rate: kiosk.input(Rating).mutation(({ ctx, input }) => rateInCommune(ctx, input)),
  follow: kiosk.input(Followed).query(({ ctx, input }) => followInCommune(ctx, input)),
});
