import type { Rule } from './rule.ts';
import { alertHolder } from './rules/alertHolder.ts';
import { alertNeverRaised } from './rules/alertNeverRaised.ts';
import { bareRemediatedEnding } from './rules/bareRemediatedEnding.ts';
import { containedCycle } from './rules/containedCycle.ts';
import { decisionNeverOpens } from './rules/decisionNeverOpens.ts';
import { duplicateId } from './rules/duplicateId.ts';
import { dutyAfterHorizon } from './rules/dutyAfterHorizon.ts';
import { factNamedLikeId } from './rules/factNamedLikeId.ts';
import { idleRole } from './rules/idleRole.ts';
import { neverChanges } from './rules/neverChanges.ts';
import { neverEvicted } from './rules/neverEvicted.ts';
import { neverMeasured } from './rules/neverMeasured.ts';
import { neverRemediated } from './rules/neverRemediated.ts';
import { noOtherwise } from './rules/noOtherwise.ts';
import { optionNamedLikePart } from './rules/optionNamedLikePart.ts';
import { optionNeverChosen } from './rules/optionNeverChosen.ts';
import { spoilerTitle } from './rules/spoilerTitle.ts';
import { stepElsewhere } from './rules/stepElsewhere.ts';
import { unknownName } from './rules/unknownName.ts';
import { unknownReference } from './rules/unknownReference.ts';
import { unreachableStage } from './rules/unreachableStage.ts';
import { unusedFeed } from './rules/unusedFeed.ts';
import { unusedRole } from './rules/unusedRole.ts';

/** Every rule, errors first. */
export const RULES: readonly Rule[] = [
  duplicateId, unknownReference, unknownName, factNamedLikeId, optionNamedLikePart, containedCycle, alertHolder, stepElsewhere,
  unreachableStage, decisionNeverOpens, optionNeverChosen, noOtherwise, idleRole, unusedRole, unusedFeed, alertNeverRaised, neverChanges,
  neverEvicted, neverRemediated, neverMeasured, dutyAfterHorizon, bareRemediatedEnding, spoilerTitle,
];
