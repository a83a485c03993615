import type { Chronicle } from '../exercise/chronicle.ts';
import { HARM_CLASSES, type Scenario } from '../scenario/model.ts';
import type { Measures } from './measures.ts';

/** Harm per class and unit: amount × seconds ÷ `per`, plus one-off amounts (P14). Every declared class with its unit, also at 0 (Q12). */
export function harmMeasures(scenario: Scenario, chronicle: Chronicle): Measures['harms'] {
  return HARM_CLASSES.flatMap((cls) => {
    const declared = scenario.harms.filter((h) => h.class === cls);
    return [...new Set(declared.map((h) => h.unit))].map((unit) => {
      const amount = declared
        .filter((h) => h.unit === unit)
        .reduce((sum, { id, amount: size, per }) => {
          const stretches = chronicle.harms.filter((s) => s.id === id);
          if (per === null) return sum + (stretches.length > 0 ? size : 0);
          return sum + stretches.reduce((total, s) => total + (size * ((s.until ?? chronicle.endedAt) - s.from)) / per, 0);
        }, 0);
      return { class: cls, unit, amount };
    });
  });
}
