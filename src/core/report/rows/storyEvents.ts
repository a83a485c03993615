import type { ReportContext } from '../reportContext.ts';
import { dutyWords } from '../words/marginWords.ts';
import { mselEvent, restOf, triggerWords } from './mselEvent.ts';
import type { MselEvent } from './mselRows.ts';

/** Stages that were entered, steps of the attacker, clocks that started, and the end. */
export function storyEvents(context: ReportContext): readonly MselEvent[] {
  const { scenario, chronicle, title } = context;
  const stages = chronicle.stages.map(({ id, at }) => {
    const stage = scenario.stages.find((found) => found.id === id);
    return mselEvent({ at, id, category: 'Other', type: 'stage', title: title(id), synopsis: stage?.prose.text ?? '', to: 'everyone', branch: title(id), trigger: triggerWords({ at: null, when: stage?.when ?? null, after: 0 }) });
  });
  return [...stages, ...stepEvents(context), ...dutyEvents(context), ...ending(context)];
}

const stepEvents = ({ scenario, chronicle, title }: ReportContext): readonly MselEvent[] => {
  const steps = new Map(scenario.attacks.flatMap((attack) => attack.steps.map((step) => [step.id, { step, incident: attack.incident }])));
  return chronicle.steps.flatMap(({ id, at, fired }) => {
    const { step, incident } = steps.get(id) ?? {};
    return step === undefined || incident === undefined ? [] : [mselEvent({
      at, id, category: 'Other', type: 'attack step (ground truth)', title: step.title, synopsis: step.prose.text, from: 'Attacker', technique: step.technique ?? '', branch: title(incident),
      status: fired ? 'complete' : 'foiled', response: fired ? '' : 'What the players had done stopped it.',
    })];
  });
};

const dutyEvents = ({ measures, quoted, scenario }: ReportContext): readonly MselEvent[] =>
  measures.duties.flatMap((duty) => {
    const source = scenario.duties.find(({ id }) => id === duty.id);
    return duty.startedAt === null || source === undefined ? [] : [mselEvent({
      at: duty.startedAt, id: duty.id, category: 'Expected action', type: 'regulatory or contractual clock', title: source.regime, synopsis: source.source, most: source.within,
      trigger: triggerWords({ at: null, when: source.starts, after: 0 }), response: `${quoted(duty.id)}: ${dutyWords(duty)}.`,
    })];
  });

const ending = ({ scenario, chronicle, people }: ReportContext): readonly MselEvent[] => {
  if (!chronicle.ended) return [];
  const found = scenario.endings.find(({ id }) => id === chronicle.ending);
  const act = chronicle.entries.find((entry) => entry.act.do === 'end')?.act;
  return [mselEvent({
    at: chronicle.endedAt, id: chronicle.ending ?? 'end', category: 'Other', type: 'end of exercise', title: found?.title ?? 'End of the exercise', synopsis: found ? restOf({ text: found.prose.text, title: '' }) : '',
    response: act?.do === 'end' && act.because ? `Reason: ${people.said(act.because)}` : '',
  })];
};
