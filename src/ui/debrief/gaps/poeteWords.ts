import type { Poete } from '#core/scenario/model.ts';
import { debrief_poete_equipment, debrief_poete_exercises, debrief_poete_organization, debrief_poete_planning, debrief_poete_training } from '#messages/compiled/messages.js';

const WORDS: Readonly<Record<Poete, () => string>> = {
  planning: debrief_poete_planning, organization: debrief_poete_organization, equipment: debrief_poete_equipment, training: debrief_poete_training, exercises: debrief_poete_exercises,
};

/** "Planning", "Training", …: where the cure of a gap is planned. */
export const poeteWord = (of: Poete): string => WORDS[of]();
