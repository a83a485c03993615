import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { ConfirmSheet } from '#ui/kit/aria/ConfirmSheet.tsx';
import { ReasonSheet } from '#ui/kit/aria/ReasonSheet.tsx';
import { Tabs } from '#ui/kit/aria/Tabs.tsx';

function reasonSheet(onConfirm: (because: string) => string | null, onClose = vi.fn()) {
  render(
    <ReasonSheet
      title="Release ‘Board chair calls’?"
      consequence="It reaches the chief executive at once."
      suggestions={['The room is stuck', 'Time is short', 'Asked for by the room']}
      marks="Update to leaders"
      confirm="Release"
      onConfirm={onConfirm}
      onClose={onClose}
    />,
  );
  return onClose;
}

describe('ReasonSheet', () => {
  it('puts the focus on the reason and confirms with Ctrl Enter', async () => {
    const onConfirm = vi.fn(() => null);
    reasonSheet(onConfirm);
    expect(screen.getByRole('dialog', { name: 'Release ‘Board chair calls’?' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Why?' })).toHaveFocus();
    expect(screen.getByText('Marks Update to leaders †')).toBeInTheDocument();
    await userEvent.keyboard(' stuck {Control>}{Enter}{/Control}');
    expect(onConfirm).toHaveBeenCalledExactlyOnceWith('stuck');
    await expectAccessible(document.body);
  });
  it('asks for a reason instead of confirming without one', async () => {
    const onConfirm = vi.fn(() => null);
    reasonSheet(onConfirm);
    await userEvent.click(screen.getByRole('button', { name: 'Release' }));
    expect(onConfirm).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('Write a reason first.');
  });
  it('fills in a suggestion and shows a refusal with what was typed kept', async () => {
    reasonSheet(() => 'This inject is not held. Skip it.');
    await userEvent.click(screen.getByRole('button', { name: 'Time is short' }));
    await userEvent.click(screen.getByRole('button', { name: 'Release' }));
    expect(screen.getByRole('textbox', { name: 'Why?' })).toHaveValue('Time is short');
    expect(screen.getByRole('alert')).toHaveTextContent('This inject is not held.');
  });
  it('closes with Esc and leaves everything unchanged', async () => {
    const onConfirm = vi.fn(() => null);
    const onClose = reasonSheet(onConfirm);
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

describe('ConfirmSheet', () => {
  it('starts on the harmless button', () => {
    render(<ConfirmSheet title="Discard?" confirm="Discard" onConfirm={vi.fn()} onClose={vi.fn()}>It is gone then.</ConfirmSheet>);
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  });
});

describe('Tabs', () => {
  function Room() {
    const [tab, setTab] = useState<'a' | 'b'>('a');
    const tabs = [{ id: 'a', label: 'Gaps', count: 14, content: 'first' }, { id: 'b', label: 'Objectives', content: 'second' }] as const;
    return <Tabs label="Debrief" tabs={tabs} selected={tab} onSelect={setTab} />;
  }
  it('move with the arrow keys and show one panel', async () => {
    const { container } = render(<Room />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel', { name: 'Objectives' })).toHaveTextContent('second');
    expect(screen.queryByText('first')).not.toBeInTheDocument();
    await expectAccessible(container);
  });
});
