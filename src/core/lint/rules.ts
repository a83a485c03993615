import type { Rule } from './rule.ts';
import { alertHolder } from './rules/alertHolder.ts';
import { alertNeverRaised } from './rules/alertNeverRaised.ts';
import { bareRemediatedEnding } from './rules/bareRemediatedEnding.ts';
import { containedCycle } from './rules/containedCycle.ts';
import { decisionNeverOpens } from './rules/decisionNeverOpens.ts';
import { duplicateId } from './rules/duplicateId.ts';
import { dutyAfterHorizon } from './rules/dutyAfterHorizon.ts';
import { endingNeverReached } from './rules/endingNeverReached.ts';
import { endlessLoop } from './rules/endlessLoop.ts';
import { factNamedLikeId } from './rules/factNamedLikeId.ts';
import { findingForNobody } from './rules/findingForNobody.ts';
import { gapTwice } from './rules/gapTwice.ts';
import { idleRole } from './rules/idleRole.ts';
import { injectNeverDelivered } from './rules/injectNeverDelivered.ts';
import { intelNeverDue } from './rules/intelNeverDue.ts';
import { neverChanges } from './rules/neverChanges.ts';
import { neverEvicted } from './rules/neverEvicted.ts';
import { neverMeasured } from './rules/neverMeasured.ts';
import { neverRemediated } from './rules/neverRemediated.ts';
import { noOtherwise } from './rules/noOtherwise.ts';
import { optionNamedLikePart } from './rules/optionNamedLikePart.ts';
import { optionNeverChosen } from './rules/optionNeverChosen.ts';
import { otherwiseNeverApplies } from './rules/otherwiseNeverApplies.ts';
import { spoilerTitle } from './rules/spoilerTitle.ts';
import { standingDeadline } from './rules/standingDeadline.ts';
import { stepElsewhere } from './rules/stepElsewhere.ts';
import { stepNeverFires } from './rules/stepNeverFires.ts';
import { techniqueForm } from './rules/techniqueForm.ts';
import { unknownName } from './rules/unknownName.ts';
import { unknownReference } from './rules/unknownReference.ts';
import { unreachableStage } from './rules/unreachableStage.ts';
import { unusedFeed } from './rules/unusedFeed.ts';
import { unusedRole } from './rules/unusedRole.ts';
import { updateNeverDue } from './rules/updateNeverDue.ts';

/** Every rule: errors first, then what is written for nothing, then what a room would stumble over. */
export const RULES: readonly Rule[] = [
  duplicateId, factNamedLikeId, unknownReference, unknownName, alertHolder, stepElsewhere, containedCycle,
  neverChanges, endlessLoop, unreachableStage, decisionNeverOpens, optionNeverChosen, alertNeverRaised, injectNeverDelivered, stepNeverFires,
  updateNeverDue, intelNeverDue, endingNeverReached, dutyAfterHorizon, neverEvicted, neverRemediated, neverMeasured,
  noOtherwise, otherwiseNeverApplies, standingDeadline, bareRemediatedEnding, idleRole, unusedRole, unusedFeed, findingForNobody, optionNamedLikePart, gapTwice, techniqueForm, spoilerTitle,
];
