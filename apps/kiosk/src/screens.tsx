import { type ComponentType, createElement } from "react";
import { AnswerTimeScreen } from "./communes/answer-time-screen.tsx";
import { KnowScreen } from "./communes/know-screen.tsx";
import { LanguageScreen } from "./communes/language-screen.tsx";
import { OfficialsScreen } from "./communes/officials-screen.tsx";
import { StartScreen } from "./communes/start-screen.tsx";
import { MayShowScreen } from "./dialogues/may-show-screen.tsx";
import { SessionsScreen } from "./dialogues/sessions-screen.tsx";
import { CallScreen } from "./help/call-screen.tsx";
import { EmergencyScreen } from "./help/emergency-screen.tsx";
import { EnrolScreen } from "./kiosks/enrol-screen.tsx";
import { OutboxScreen } from "./kiosks/outbox-screen.tsx";
import { PhoneScreen } from "./kiosks/phone-screen.tsx";
import { CaseScreen } from "./petitions/case-screen.tsx";
import { ComplaintScreen } from "./petitions/complaint-screen.tsx";
import { FormsScreen } from "./petitions/forms-screen.tsx";
import { ConfirmScreen } from "./petitions/confirm-screen.tsx";
import { FollowScreen } from "./petitions/follow-screen.tsx";
import { HamletScreen } from "./petitions/hamlet-screen.tsx";
import { KindScreen } from "./petitions/kind-screen.tsx";
import { NameScreen } from "./petitions/name-screen.tsx";
import { ReceiptScreen } from "./petitions/receipt-screen.tsx";
import { TextScreen } from "./petitions/text-screen.tsx";
import { TopicScreen } from "./petitions/topic-screen.tsx";
import { AppointPartScreen, AppointScreen, AppointWhenScreen } from "./reception/appoint-screens.tsx";
import type { ScreenName } from "./visit.ts";

const screens: Readonly<Record<ScreenName, ComponentType>> = {
  start: StartScreen,
  language: LanguageScreen,
  kind: KindScreen,
  hamlet: HamletScreen,
  topic: TopicScreen,
  text: TextScreen,
  "may-show": MayShowScreen,
  name: NameScreen,
  confirm: ConfirmScreen,
  receipt: ReceiptScreen,
  follow: FollowScreen,
  case: CaseScreen,
  know: KnowScreen,
  officials: OfficialsScreen,
  sessions: SessionsScreen,
  "answer-time": AnswerTimeScreen,
  complaint: ComplaintScreen,
  forms: FormsScreen,
  appoint: AppointScreen,
  "appoint-when": AppointWhenScreen,
  "appoint-part": AppointPartScreen,
  phone: PhoneScreen,
  call: CallScreen,
  emergency: EmergencyScreen,
  outbox: OutboxScreen,
};

const openToAnyone: readonly ScreenName[] = ["language", "follow", "case", "call", "emergency", "receipt", "outbox"];

/** Draws a screen; a machine that is neither enrolled nor speaks to a commune can be enrolled, and can follow a case. */
export const Screen = ({ name, isOpen }: { name: ScreenName; isOpen: boolean }) =>
  createElement(isOpen || openToAnyone.includes(name) ? screens[name] : EnrolScreen);
