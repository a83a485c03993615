import { useEffect, useState, type ComponentType } from 'react';
import type { DebriefProps } from './debriefProps.ts';
import type { KeptBook } from './gaps/useGapBook.ts';
import type { OtherPartProps } from './OtherPart.tsx';

export interface LaterParts {
  readonly HappenedRest: ComponentType<DebriefProps>;
  readonly OtherPart: ComponentType<OtherPartProps>;
  readonly Paper: ComponentType<DebriefProps & { readonly kept: KeptBook }>;
}

/** What comes after the first part is drawn; `null` until then. Held as components, not as lazy ones: paper cannot wait. */
export function useLaterParts(): LaterParts | null {
  const [parts, setParts] = useState<LaterParts | null>(null);
  useEffect(() => {
    let left = false;
    void Promise.all([import('./HappenedRest.tsx'), import('./OtherPart.tsx'), import('./paper/Paper.tsx')])
      .then(([{ HappenedRest }, { OtherPart }, { Paper }]) => !left && setParts({ HappenedRest, OtherPart, Paper }));
    return () => {
      left = true;
    };
  }, []);
  return parts;
}
