import {
  library_filter_difficulty, library_filter_difficulty_any, library_filter_shown, library_filter_trend, library_filter_trend_any,
} from '#messages/compiled/messages.js';
import type { ScenarioCard } from '#stores/libraryTypes.ts';
import { SelectField } from '#ui/kit/SelectField.tsx';
import type { CardFilter } from './cardFilter.ts';
import { trendsOf } from './cardFilter.ts';
import { DIFFICULTIES, difficultyWord } from './difficultyWord.ts';
import styles from './LibraryRoom.module.css';
import { trendWord } from './trendWord.ts';

interface CardFiltersProps {
  readonly cards: readonly ScenarioCard[];
  readonly filter: CardFilter;
  readonly shown: number;
  readonly onFilter: (filter: CardFilter) => void;
}

/** Difficulty and trend as two selects; how many scenarios are left is told. */
export function CardFilters({ cards, filter, shown, onFilter }: CardFiltersProps) {
  const difficulties = DIFFICULTIES.map((value) => ({ value, label: difficultyWord(value) }));
  const trends = trendsOf(cards).map((value) => ({ value, label: trendWord(value) }));
  return (
    <div className={styles.filters}>
      <SelectField
        label={library_filter_difficulty()}
        value={filter.difficulty}
        options={[{ value: '', label: library_filter_difficulty_any() }, ...difficulties]}
        onChange={(difficulty) => onFilter({ ...filter, difficulty })}
      />
      <SelectField
        label={library_filter_trend()}
        value={filter.trend}
        options={[{ value: '', label: library_filter_trend_any() }, ...trends]}
        onChange={(trend) => onFilter({ ...filter, trend })}
      />
      <p className={styles.shown} role="status">{library_filter_shown({ shown, all: cards.length })}</p>
    </div>
  );
}
