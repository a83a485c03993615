import { lazy, Suspense, useEffect, useState } from 'react';
import { EMPTY_BOX, type FeedbackBox } from '#core/measures/feedback.ts';
import type { FeedbackReader } from '#stores/feedbackReader.ts';
import type { SaveSheetProps } from './SaveSheet.tsx';

const SaveSheet = lazy(async () => ({ default: (await import('./SaveSheet.tsx')).SaveSheet }));

/** The save sheet, once what participants said has been read; it comes when it is first opened. */
export function Saving({ exercise, feedback, ...props }: Omit<SaveSheetProps, 'feedback' | 'shown'> & { readonly exercise: string; readonly feedback: FeedbackReader | null }) {
  const [box, setBox] = useState<FeedbackBox | null>(null);
  useEffect(() => {
    let left = false;
    void (feedback?.load(exercise) ?? Promise.resolve(EMPTY_BOX)).then((found) => !left && setBox(found));
    return () => {
      left = true;
    };
  }, [feedback, exercise]);
  return box && <Suspense><SaveSheet {...props} feedback={box} shown={feedback?.shown ?? null} /></Suspense>;
}
