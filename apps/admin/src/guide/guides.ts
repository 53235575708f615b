import type { Bundle } from "@gandan/domain/roles";
import * as house from "./house-sentences.ts";
import type { GuidePart, Sentence } from "./sentence.ts";
import * as voice from "./voice-sentences.ts";
import * as work from "./work-sentences.ts";

const part = (to: GuidePart["to"], ...sentences: readonly Sentence[]): GuidePart => ({ to, sentences });

interface Guide {
  begin: readonly Sentence[];
  /** A part for each page that the role finds in its navigation, in the navigation's order. */
  parts: readonly GuidePart[];
  end: readonly Sentence[];
}

const begin = [house.beginSignIn, house.beginSearch, house.beginBell, house.beginMenu];
const outside = [...begin, house.beginPhone];
const end = [house.endKept, house.endAccount, house.endPrivacy, house.endAsk];
const ownSettings = part("/cai-dat", house.settingsOwn, house.settingsFeed);

/** What each role does here, page by page. */
export const guides: Readonly<Record<Bundle, Guide>> = {
  administrator: {
    begin: [house.beginSignIn, house.beginSearch, house.beginMenu],
    parts: [
      part("/", work.homeAdmin),
      part("/ke-hoach", work.plansRead),
      part("/danh-gia/bo-tieu-chi", house.rubricsEnter, house.rubricsEnact),
      part("/luu-tru", house.retentionRead),
      part("/danh-ba", house.rolesPeople, house.rolesAccounts, house.rolesChange, house.rolesDelegate),
      part(
        "/cai-dat",
        house.settingsCommune,
        house.settingsCalendar,
        house.settingsKiosks,
        house.settingsDemo,
        house.settingsOwn,
      ),
    ],
    end: [house.endKept, house.endAccount, house.endOperations],
  },
  "in-charge": {
    begin,
    parts: [
      part("/", work.homeCommune),
      part("/ke-hoach", work.plansImport, work.plansProposals, work.plansSubmit, work.plansPublish, work.plansOverview),
      part("/cong-viec", work.tasksViews, work.tasksGive, work.tasksBulk, work.tasksConfirm),
      part("/thon", work.hamletsSheet),
      part("/doi-thoai", work.dialoguesPlan, work.dialoguesHold, work.dialoguesAfter),
      part("/mo-hinh", work.modelsKeep, work.modelsDecide, work.modelsOthers),
      part(
        "/tieng-dan",
        voice.petitionsReceive,
        voice.petitionsAssign,
        voice.petitionsAnswer,
        voice.petitionsPapers,
        voice.petitionsWatch,
      ),
      part("/to-cao", voice.denunciationsKey, voice.denunciationsReceive, voice.denunciationsSecret),
      part("/cong-khai-danh-muc", voice.publicationsKeep, voice.publicationsFile, voice.publicationsQuarter),
      part("/giam-sat", voice.supervisionAnswer),
      part("/danh-gia", house.evaluationScore, house.evaluationSign),
      part("/danh-gia/bo-tieu-chi", house.rubricsEnter, house.rubricsOthers),
      part("/luu-tru", house.retentionPropose),
      part("/danh-ba", house.rolesPeople, house.rolesChange, house.rolesDelegate),
      part("/cai-dat", house.settingsCalendar, house.settingsKiosks, house.settingsOwn, house.settingsFeed),
    ],
    end,
  },
  leader: {
    begin: outside,
    parts: [
      part("/", work.homeLeader, work.homeCommune),
      part("/ke-hoach", work.plansSign, work.plansProgress, work.plansOverview),
      part("/cong-viec", work.tasksViews, work.tasksGive, work.tasksConfirm),
      part("/thon", work.hamletsSheet),
      part("/doi-thoai", work.dialoguesPlan, work.dialoguesHold, work.dialoguesAfter),
      part("/mo-hinh", work.modelsDecide, work.modelsOthers),
      part("/tieng-dan", voice.petitionsAssign, voice.petitionsSign, voice.petitionsWatch),
      part("/to-cao", voice.denunciationsKey, voice.denunciationsSecret),
      part("/cong-khai-danh-muc", voice.publicationsRead, voice.publicationsQuarter),
      part("/giam-sat", voice.supervisionAnswer),
      part("/danh-gia", house.evaluationLead),
      part("/danh-gia/bo-tieu-chi", house.rubricsRead),
      part("/luu-tru", house.retentionDecide),
      part("/danh-ba", house.rolesRead),
      part("/cai-dat", house.settingsCalendar, house.settingsOwn, house.settingsFeed),
    ],
    end,
  },
  official: {
    begin,
    parts: [
      part("/", work.homeOwn, work.homeVoices),
      part("/ke-hoach", work.plansRead, work.plansProgress),
      part("/cong-viec", work.tasksViews, work.tasksReport, work.tasksEvidence),
      part("/thon", work.hamletsSheet),
      part("/doi-thoai", work.dialoguesAsk),
      part("/mo-hinh", work.modelsKeep, work.modelsOthers),
      part(
        "/tieng-dan",
        voice.petitionsReceive,
        voice.petitionsOwn,
        voice.petitionsAnswer,
        voice.petitionsPapers,
        voice.petitionsReception,
      ),
      part("/to-cao", voice.denunciationsKey, voice.denunciationsReceive, voice.denunciationsSecret),
      part("/cong-khai-danh-muc", voice.publicationsKeep, voice.publicationsFile, voice.publicationsQuarter),
      part("/giam-sat", voice.supervisionOwn),
      part("/danh-gia", house.evaluationRead),
      part("/danh-gia/bo-tieu-chi", house.rubricsRead),
      part("/danh-ba", house.rolesRead),
      ownSettings,
    ],
    end,
  },
  front: {
    begin,
    parts: [
      part("/", work.homeOwn),
      part("/ke-hoach", work.plansRead),
      part("/cong-viec", work.tasksViews, work.tasksReport, work.tasksEvidence),
      part("/thon", work.hamletsLook),
      part("/doi-thoai", work.dialoguesAsk),
      part("/mo-hinh", work.modelsKeep, work.modelsOthers),
      part("/cong-khai-danh-muc", voice.publicationsRead, voice.publicationsQuarter),
      part("/giam-sat", voice.supervisionFind, voice.supervisionConclude, voice.supervisionRecheck),
      part("/danh-ba", house.rolesRead),
      ownSettings,
    ],
    end,
  },
  "hamlet-head": {
    begin: outside,
    parts: [
      part("/", work.homeOwn, work.homeVoices),
      part("/ke-hoach", work.plansRead),
      part("/cong-viec", work.tasksReport, work.tasksEvidence, work.tasksViews),
      part("/thon", work.hamletsSheet),
      part("/doi-thoai", work.dialoguesAsk),
      part("/mo-hinh", work.modelsHamlet, work.modelsOthers),
      part("/tieng-dan", voice.petitionsHamlet),
      part("/cong-khai-danh-muc", voice.publicationsRead),
      part("/giam-sat", voice.supervisionRead),
      part("/danh-ba", house.rolesRead),
      ownSettings,
    ],
    end,
  },
  appraiser: {
    begin: [house.beginSignIn, house.beginSearch, house.beginMenu],
    parts: [
      part("/", work.homeProvince),
      part("/mo-hinh", work.modelsProvince),
      part("/danh-gia", house.evaluationAppraise, house.evaluationAppraiseSign),
      part("/danh-gia/bo-tieu-chi", house.rubricsEnter, house.rubricsEnact),
      part("/cai-dat", house.settingsOwn),
    ],
    end: [house.endKept, house.endAccount, house.endAsk],
  },
};
