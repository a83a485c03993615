import { useEffect, useRef } from 'react';
import type { Scenario } from '#core/scenario/model.ts';
import { setup_page_title } from '#messages/compiled/messages.js';
import { BriefingStep } from './BriefingStep.tsx';
import { PaceStep } from './PaceStep.tsx';
import type { PracticeBallot } from './practiceTally.ts';
import { ProjectorStep } from './ProjectorStep.tsx';
import { RankingStep } from './RankingStep.tsx';
import { RosterStep } from './RosterStep.tsx';
import { Retests } from './retests/Retests.tsx';
import { SetupFoot } from './SetupFoot.tsx';
import { SetupHead } from './SetupHead.tsx';
import styles from './SetupRoom.module.css';
import { slotTimes } from './slotTimes.ts';
import { StepNav } from './StepNav.tsx';
import { STEP_TITLES, stepState } from './stepWords.ts';
import { useMinute } from './useMinute.ts';
import type { ProjectorWindow } from './useProjectorWindow.ts';
import type { Setup } from './useSetup.ts';

interface SetupPageProps {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly projector: ProjectorWindow;
  readonly ballots: readonly PracticeBallot[];
  readonly onRank: (roles: readonly string[]) => void;
  readonly onVote: () => void;
}

/** Steps at the left, the present one in the middle, "Start" at the bottom right. */
export function SetupPage({ scenario, setup, projector, ballots, onRank, onVote }: SetupPageProps) {
  const { draft, step, change, go } = setup;
  const slot = slotTimes(scenario, draft, useMinute());
  const heading = useStepFocus(step);
  useEffect(() => void (document.title = setup_page_title({ title: scenario.title })), [scenario.title]);
  const facts = { scenario, draft, slot, projector: projector.state === 'open' };
  return (
    <div className={styles.SetupRoom}>
      <SetupHead scenario={scenario} kept={setup.kept} />
      <Retests scenario={scenario} />
      <main className={styles.main}>
        <StepNav current={step} stateOf={(name) => stepState(name, facts)} onGo={go} />
        <section className={styles.step} aria-labelledby="setup-step">
          <h2 id="setup-step" ref={heading} tabIndex={-1} className={styles.heading}>{STEP_TITLES[step]()}</h2>
          <div className={styles.body} data-flush={step === 'roster'}>
            {step === 'roster' && <RosterStep scenario={scenario} draft={draft} onChange={change} />}
            {step === 'ranking' && <RankingStep scenario={scenario} draft={draft} onHandOver={onRank} />}
            {step === 'pace' && <PaceStep scenario={scenario} draft={draft} slot={slot} onChange={change} />}
            {step === 'projector' && <ProjectorStep projector={projector} />}
            {step === 'briefing' && <BriefingStep scenario={scenario} draft={draft} ballots={ballots} onChange={change} onVote={onVote} />}
          </div>
        </section>
      </main>
      <SetupFoot scenario={scenario} setup={setup} />
    </div>
  );
}

/** The heading to focus when the step changes; not on the first look at the page. */
function useStepFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return heading;
}
