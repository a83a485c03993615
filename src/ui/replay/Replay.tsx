import { useEffect, useMemo } from 'react';
import { Moments } from '#core/exercise/moments.ts';
import { replay_back, replay_limits, replay_page, replay_title } from '#messages/compiled/messages.js';
import { ButtonLink } from '#ui/kit/ButtonLink.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { AsAt } from './AsAt.tsx';
import { Happened } from './Happened.tsx';
import { momentWords } from './momentWords.ts';
import styles from './Replay.module.css';
import { ReplayBar } from './ReplayBar.tsx';
import type { ReplayProps } from './replayProps.ts';
import { useReplay } from './useReplay.ts';
import { whoOptions, WhoSelect } from './WhoSelect.tsx';

/** Every screen at any moment of an exercise, from its log alone. Nothing on it can send anything. */
export function Replay({ log, wish, screens, back, onShown }: ReplayProps) {
  const { scenario } = log;
  const moments = useMemo(() => new Moments({ ...log, roster: log.header.roster }), [log]);
  const replaying = useReplay(moments, wish, onShown);
  const { instant, as } = replaying;
  const time = scenarioClock(scenario.clockStart, instant.at, true);
  const words = useMemo(() => momentWords(scenario, moments, instant), [scenario, moments, instant]);
  const who = whoOptions(scenario).find((one) => one.value === as)?.label ?? as;
  useEffect(() => {
    document.title = replay_page({ time, who });
  }, [time, who]);
  return (
    <div className={styles.Replay}>
      <header className={styles.head}>
        <h1>{replay_title({ time })}</h1>
        <ExerciseBanner handling={scenario.handling} />
        <WhoSelect scenario={scenario} as={as} onAs={replaying.showAs} />
        {back !== undefined && <ButtonLink href={back.href}>{back.words || replay_back()}</ButtonLink>}
      </header>
      <ReplayBar scenario={scenario} moments={moments} replaying={replaying} words={words} />
      <Happened words={words} />
      <section className={styles.screen} data-as={as}>
        <AsAt moments={moments} instant={instant} as={as} screens={screens} />
      </section>
      <p className={styles.limits}>{replay_limits()}</p>
    </div>
  );
}
