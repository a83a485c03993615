import { useId, useState } from 'react';
import {
  setup_vote_for, setup_vote_pick, setup_vote_question, setup_vote_send, setup_vote_sure, setup_vote_sure_value,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import type { PracticeOption } from './practiceTally.ts';
import { PRACTICE_OPTIONS } from './practiceTally.ts';
import { practiceWord } from './practiceWords.ts';
import styles from './TurnPage.module.css';
import { TurnTitle } from './TurnTitle.tsx';

const UNDECIDED = 50;
const STEP = 5;

interface PracticeBallotFormProps {
  readonly role: string;
  readonly onVoted: (option: PracticeOption, confidence: number) => void;
}

/** One role's turn in the vote to try: an option and how sure. */
export function PracticeBallotForm({ role, onVoted }: PracticeBallotFormProps) {
  const [option, setOption] = useState<PracticeOption | null>(null);
  const [confidence, setConfidence] = useState(UNDECIDED);
  const sureId = useId();
  return (
    <main className={styles.TurnPage}>
      <TurnTitle>{setup_vote_for({ role })}</TurnTitle>
      <fieldset className={styles.part}>
        <legend className={styles.heading}>{setup_vote_question()}</legend>
        <div className={styles.options}>
          {PRACTICE_OPTIONS.map((id) => (
            <label key={id} className={styles.option}>
              <input type="radio" name="practice" checked={option === id} onChange={() => setOption(id)} />
              {practiceWord(id)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.sure}>
        <label htmlFor={sureId}>{setup_vote_sure()}</label>
        <input id={sureId} type="range" min={0} max={100} step={STEP} value={confidence} onChange={(change) => setConfidence(Number(change.target.value))} />
        <output htmlFor={sureId}>{setup_vote_sure_value({ value: confidence })}</output>
      </div>
      <Button kind="primary" size="phone" off={option === null ? setup_vote_pick() : undefined} onClick={() => option !== null && onVoted(option, confidence)}>
        {setup_vote_send()}
      </Button>
    </main>
  );
}
