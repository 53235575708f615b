import { mostlyCopied } from "./copying/mostly-copied.ts";
import { dayMissing, datePadding } from "./form/date.ts";
import { issuerMissing, kindMissing, subjectMissing } from "./form/heading.ts";
import { placeMissing } from "./form/place-missing.ts";
import { placeMismatch } from "./form/place-mismatch.ts";
import { stateTitle } from "./form/state-title.ts";
import { listMarks } from "./form/list-marks.ts";
import { headingCase } from "./form/heading-case.ts";
import { smallLetters } from "./form/letter-case.ts";
import { bodySize, margins, paper, typeface } from "./form/layout.ts";
import { numberLeftOut } from "./form/number-left-out.ts";
import { numberMissing, numberPadding } from "./form/number.ts";
import { numberRepeated, numberSkipped } from "./form/numbering.ts";
import { archiveMissing, endingMissing, recipientStray, recipientsMissing } from "./form/recipients.ts";
import {
  capacityMark,
  signatureCapacity,
  signatureMissing,
  signerPosition,
  signerMissing,
  signerTitle,
} from "./form/signature.ts";
import { symbolIssuer, symbolMismatch, symbolMissing, symbolSpacing } from "./form/symbol.ts";
import { endedInstitution } from "./institutions/ended.ts";
import { brokenNumberWord } from "./language/broken-number-word.ts";
import { capitals } from "./language/capitals.ts";
import { dangling } from "./language/dangling.ts";
import { doubledWord } from "./language/doubled-word.ts";
import { impossibleSyllable } from "./language/impossible-syllable.ts";
import { missingWord } from "./language/missing-word.ts";
import { abbreviation } from "./language/abbreviation.ts";
import { nameCapitals } from "./language/name-capitals.ts";
import { repeatedMarks } from "./language/repeated-marks.ts";
import { spacing } from "./language/spacing.ts";
import { splitWord } from "./language/split-word.ts";
import { unclosed } from "./language/unclosed.ts";
import { wrongWord } from "./language/wrong-word.ts";
import { baseWithoutDate, firstNotFull, futureDate, twoDates } from "./references/citation-dates.ts";
import { anotherCommune } from "./references/another-commune.ts";
import { annexOfAnother } from "./references/annex-of-another.ts";
import { impossibleDate } from "./references/impossible-date.ts";
import { impossiblePeriod } from "./references/impossible-period.ts";
import { numberYear } from "./references/number-year.ts";
import { periodExpired } from "./references/period-expired.ts";
import { baseTwice } from "./references/base-twice.ts";
import { issuerSymbol } from "./references/issuer-symbol.ts";
import { kindSymbol } from "./references/kind-symbol.ts";
import { missingAnnex } from "./references/missing-annex.ts";
import { numberAlone } from "./references/number-alone.ts";
import { missingPart } from "./references/missing-part.ts";
import { misnamed } from "./references/misnamed.ts";
import { stretchReversed } from "./references/stretch-reversed.ts";
import { superseded } from "./references/superseded.ts";
import { titleYear } from "./references/title-year.ts";
import { targetYear } from "./references/target-year.ts";
import { wrongWeekday } from "./references/weekday.ts";
import type { Rule } from "./rule.ts";
import { assigneeWithoutDuty, dutyUnassigned, rowWithoutLead } from "./substance/assignments.ts";
import { cellEmpty } from "./substance/cell-empty.ts";
import { dutyWithoutRole } from "./substance/duty-without-role.ts";
import { dutyWithoutDeadline, rowWithoutTime } from "./substance/deadlines.ts";
import { countsDiffer } from "./substance/counts-differ.ts";
import { deadlineBeyondYear, deadlinePassed } from "./substance/deadlines-out-of-year.ts";
import { reportWithoutDate } from "./substance/reports.ts";
import { requirementMissing } from "./substance/requirements.ts";
import { labelEmpty } from "./substance/label-empty.ts";
import { listCount } from "./substance/list-count.ts";
import { tableTotal } from "./substance/table-total.ts";
import { sumsDiffer } from "./substance/sums-differ.ts";
import { fewTargets, targetWithoutNumber } from "./substance/targets.ts";

/** Every rule, by family. */
export const rules: readonly Rule[] = [
  numberMissing,
  numberPadding,
  symbolMissing,
  symbolMismatch,
  symbolIssuer,
  symbolSpacing,
  dayMissing,
  datePadding,
  placeMissing,
  placeMismatch,
  stateTitle,
  issuerMissing,
  kindMissing,
  subjectMissing,
  numberRepeated,
  numberSkipped,
  numberLeftOut,
  listMarks,
  recipientsMissing,
  archiveMissing,
  recipientStray,
  endingMissing,
  signatureMissing,
  signatureCapacity,
  capacityMark,
  signerPosition,
  signerMissing,
  signerTitle,
  smallLetters,
  headingCase,
  paper,
  margins,
  typeface,
  bodySize,
  twoDates,
  baseWithoutDate,
  firstNotFull,
  futureDate,
  impossibleDate,
  impossiblePeriod,
  wrongWeekday,
  numberYear,
  kindSymbol,
  issuerSymbol,
  annexOfAnother,
  anotherCommune,
  baseTwice,
  missingPart,
  missingAnnex,
  numberAlone,
  stretchReversed,
  periodExpired,
  misnamed,
  superseded,
  targetYear,
  titleYear,
  endedInstitution,
  dutyWithoutDeadline,
  rowWithoutTime,
  labelEmpty,
  cellEmpty,
  deadlinePassed,
  deadlineBeyondYear,
  countsDiffer,
  sumsDiffer,
  listCount,
  tableTotal,
  reportWithoutDate,
  fewTargets,
  targetWithoutNumber,
  assigneeWithoutDuty,
  rowWithoutLead,
  dutyWithoutRole,
  dutyUnassigned,
  requirementMissing,
  wrongWord,
  impossibleSyllable,
  splitWord,
  brokenNumberWord,
  missingWord,
  doubledWord,
  dangling,
  unclosed,
  capitals,
  abbreviation,
  nameCapitals,
  spacing,
  repeatedMarks,
  mostlyCopied,
];
