import { anyone, official, router } from "../procedures.ts";
import { endCalendarFeed, makeCalendarFeed, readCalendarFeed } from "./calendar-feed.ts";
import { PasswordChange, changePassword } from "./change-password.ts";
import { meOf } from "./me.ts";
import { officialOf } from "./official-of.ts";
import {
  NewPasskey,
  PasskeyAsked,
  PasskeyId,
  addNewPasskey,
  offerPasskey,
  readPasskeys,
  removeOwnPasskey,
} from "./passkeys.ts";
import {
  NewSecondStep,
  SecondStepEnd,
  beginSecondStep,
  endSecondStep,
  offerSecondStep,
  readSecondStep,
} from "./second-step.ts";
import { PasskeySignIn, PasskeySignInAsked, offerPasskeySignIn, signInByPasskey } from "./sign-in-by-passkey.ts";
import { SignIn, signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { welcome } from "./welcome.ts";

export const sessionRouter = router({
  welcome: anyone.query(({ ctx }) => welcome(ctx)),
  signIn: anyone.input(SignIn).mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: official.mutation(({ ctx }) => signOut(ctx)),
  me: anyone.query(async ({ ctx }) => {
    const known = await officialOf(ctx);
    return known === null ? null : meOf(known);
  }),
  secondStep: official.query(({ ctx }) => readSecondStep(ctx)),
  offerSecondStep: official.mutation(({ ctx }) => offerSecondStep(ctx)),
  beginSecondStep: official.input(NewSecondStep).mutation(({ ctx, input }) => beginSecondStep(ctx, input)),
  endSecondStep: official.input(SecondStepEnd).mutation(({ ctx, input }) => endSecondStep(ctx, input)),
  passkeys: official.query(({ ctx }) => readPasskeys(ctx)),
  offerPasskey: official.input(PasskeyAsked).mutation(({ ctx, input }) => offerPasskey(ctx, input)),
  addPasskey: official.input(NewPasskey).mutation(({ ctx, input }) => addNewPasskey(ctx, input)),
  removePasskey: official.input(PasskeyId).mutation(({ ctx, input }) => removeOwnPasskey(ctx, input)),
  offerPasskeySignIn: anyone.input(PasskeySignInAsked).mutation(({ ctx, input }) => offerPasskeySignIn(ctx, input)),
  signInByPasskey: anyone.input(PasskeySignIn).mutation(({ ctx, input }) => signInByPasskey(ctx, input)),
  calendarFeed: official.query(({ ctx }) => readCalendarFeed(ctx)),
  makeCalendarFeed: official.mutation(({ ctx }) => makeCalendarFeed(ctx)),
  endCalendarFeed: official.mutation(({ ctx }) => endCalendarFeed(ctx)),
  changePassword: official.input(PasswordChange).mutation(({ ctx, input }) => changePassword(ctx, input)),
});
