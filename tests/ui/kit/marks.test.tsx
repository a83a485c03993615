import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { Card } from '#ui/kit/Card.tsx';
import { Chip } from '#ui/kit/Chip.tsx';
import { ClockPair } from '#ui/kit/ClockPair.tsx';
import { Countdown } from '#ui/kit/Countdown.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { HarmMark } from '#ui/kit/HarmMark.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { MinutesPatterns } from '#ui/kit/MinutesPatterns.tsx';
import { MinutesSwatch } from '#ui/kit/MinutesSwatch.tsx';
import { MINUTES_KINDS } from '#ui/kit/minutesKinds.ts';
import { ProgressBar } from '#ui/kit/ProgressBar.tsx';
import { SeverityBars } from '#ui/kit/SeverityBars.tsx';
import { StepTrack } from '#ui/kit/StepTrack.tsx';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import { TeamVotes } from '#ui/kit/TeamVotes.tsx';

describe('Card', () => {
  it('has its state in its name, not only in its colour', async () => {
    const { container } = render(<Card title="Cut the terminal link" state="needs">It waits.</Card>);
    expect(screen.getByRole('article', { name: /Cut the terminal link.*needs you/ })).toHaveTextContent('It waits.');
    await expectAccessible(container);
  });
  it('is one line when done', () => {
    render(<Card title="Isolate" state="done">Body</Card>);
    expect(screen.queryByText('Body')).not.toBeInTheDocument();
  });
});

describe('Countdown', () => {
  it.each([
    [{ left: 1080, total: 1800 }, 'far', '18 min left'],
    [{ left: 300, total: 1800 }, 'near', '5 min left'],
    [{ left: 300, total: 1800, stopped: true }, 'stopped', '5 min left, stopped'],
    [{ left: 0, total: 1800, passedAt: '04:12' }, 'passed', 'expired 04:12'],
  ])('%o is %s', (props, state, words) => {
    render(<Countdown {...props} />);
    const timer = screen.getByRole('timer');
    expect(timer).toHaveTextContent(words);
    expect(timer).toHaveAttribute('data-state', state);
    expect(timer).toHaveAttribute('aria-live', 'off');
  });
});

describe('StepTrack', () => {
  it('is an ordered list whose present step is marked, waiting ones in words', async () => {
    const { container } = render(
      <StepTrack
        label="Steps"
        steps={[
          { key: 'vote', words: 'Voted 7 of 7', state: 'past' },
          { key: 'approve', words: 'Approval, 8 min', state: 'waits' },
          { key: 'done', words: 'Done', state: 'later' },
        ]}
      />,
    );
    const steps = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem');
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    expect(steps[1]).toHaveTextContent('Approval, 8 min, waits');
    await expectAccessible(container);
  });
});

describe('marks', () => {
  it('carry words besides shapes and colours', async () => {
    const { container } = render(
      <main>
        <ExerciseBanner handling="TLP:AMBER" />
        <TeamMark team="secops" />
        <TeamVotes team="business" votes={2} />
        <TeamVotes team="secops" votes={0} />
        <SeverityBars severity="high" />
        <HarmMark harm="tampering" />
        <Chip kind="done">Connected</Chip>
        <ClockPair scenario="04:07:20" room="10:41" roomNote="41 of 90 min" />
        <EmptyLine>No alerts yet. The night is quiet.</EmptyLine>
        <InlineMessage kind="late" urgent>That minute has passed. Go on from here.</InlineMessage>
        <MinutesPatterns />
        {MINUTES_KINDS.map((kind) => <MinutesSwatch key={kind} kind={kind} />)}
      </main>,
    );
    for (const word of ['Exercise · simulated · TLP:AMBER', 'SecOps', '2', 'none', 'High', 'Tampering', 'Connected', 'Scenario time', 'Waited for third party']) {
      expect(screen.getByText(word)).toBeInTheDocument();
    }
    expect(screen.getByRole('alert')).toHaveTextContent('That minute has passed.');
    await expectAccessible(container);
  });
  it('progress tells its task and how far it is', async () => {
    const { container } = render(<ProgressBar label="Unsigned file" done={4} of={10} words="4 of 10 min" />);
    const bar = screen.getByRole('progressbar', { name: 'Unsigned file' });
    expect(bar).toHaveAttribute('aria-valuenow', '4');
    expect(bar).toHaveAttribute('aria-valuetext', '4 of 10 min');
    await expectAccessible(container);
  });
});
