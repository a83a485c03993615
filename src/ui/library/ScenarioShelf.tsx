import { useState } from 'react';
import {
  library_choose, library_empty, library_filter_clear, library_filter_none, library_loading,
} from '#messages/compiled/messages.js';
import type { ExerciseCard } from '#stores/libraryTypes.ts';
import { useLibrary } from '#stores/useLibrary.ts';
import { Button } from '#ui/kit/Button.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { CardFilters } from './CardFilters.tsx';
import { ANY, filterCards, MOST_WITHOUT_FILTER } from './cardFilter.ts';
import styles from './LibraryRoom.module.css';
import { ScenarioCardView } from './ScenarioCardView.tsx';

/** The scenarios to choose from; filters only where there is something to search in. */
export function ScenarioShelf() {
  const cards = useLibrary((library) => library.scenarios);
  const exercises = useLibrary((library) => library.exercises);
  const loading = useLibrary((library) => library.status === 'loading');
  const [filter, setFilter] = useState(ANY);
  const filtered = cards.length > MOST_WITHOUT_FILTER;
  const shown = filtered ? filterCards(cards, filter) : cards;
  return (
    <section aria-labelledby="library-choose">
      <div className={styles.choose}>
        <h2 id="library-choose" className={styles.heading}>{library_choose()}</h2>
        {filtered && <CardFilters cards={cards} filter={filter} shown={shown.length} onFilter={setFilter} />}
      </div>
      {loading && cards.length === 0 && <EmptyLine>{library_loading()}</EmptyLine>}
      {!loading && cards.length === 0 && <EmptyLine>{library_empty()}</EmptyLine>}
      {cards.length > 0 && shown.length === 0 && (
        <EmptyLine>
          {library_filter_none()} <Button kind="quiet" onClick={() => setFilter(ANY)}>{library_filter_clear()}</Button>
        </EmptyLine>
      )}
      <div className={styles.cards}>
        {shown.map((card) => <ScenarioCardView key={card.id} card={card} lastPlayed={lastPlayed(card.id, exercises)} />)}
      </div>
    </section>
  );
}

/** When a scenario was last played here: exercises that never started do not count. */
function lastPlayed(scenario: string, exercises: readonly ExerciseCard[]): number | null {
  const played = exercises.filter((exercise) => exercise.scenario === scenario && exercise.state !== 'ready').map(({ savedWall }) => savedWall);
  return played.length === 0 ? null : Math.max(...played);
}
