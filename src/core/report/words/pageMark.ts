import type { ReportDocument } from '../document.ts';

/** How a report may be passed on, and that it is of an exercise: on every page. */
export const pageMark = ({ handling }: Pick<ReportDocument, 'handling'>): string => (handling === null ? 'Exercise, simulated' : `${handling} · Exercise, simulated`);
