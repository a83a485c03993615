import { useMemo } from 'react';
import type { FeedbackReader } from '#stores/feedbackReader.ts';
import { useStores } from '#stores/StoresContext.ts';
import { useSession } from '#stores/useSession.ts';

/** Another reader whenever one answer more has come, so that whoever reads reads again. */
export function useFeedbackReader(): FeedbackReader {
  const { load } = useStores('feedback');
  const count = useSession((s) => s.feedback);
  return useMemo(() => ({ load, count }), [load, count]);
}
