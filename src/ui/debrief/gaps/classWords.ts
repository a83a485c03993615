import type { GapClass } from '#core/scenario/model.ts';
import { debrief_class_authority, debrief_class_information, debrief_class_people, debrief_class_process, debrief_class_technology } from '#messages/compiled/messages.js';

const CLASSES: Readonly<Record<GapClass, () => string>> = {
  people: debrief_class_people, process: debrief_class_process, technology: debrief_class_technology, information: debrief_class_information, authority: debrief_class_authority,
};

/** "Process", "Authority", … */
export const classWord = (of: GapClass): string => CLASSES[of]();
