import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { Button } from '#ui/kit/Button.tsx';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { TextField } from '#ui/kit/TextField.tsx';

describe('Button', () => {
  it('does its work when pressed', async () => {
    const onClick = vi.fn();
    const { container } = render(<Button kind="primary" keys="Space" onClick={onClick}>Pause</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(onClick).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
  it('stays focusable when off, says why and does nothing', async () => {
    const onClick = vi.fn();
    const { container } = render(<Button off="Choose an option first." onClick={onClick}>Send my vote</Button>);
    const button = screen.getByRole('button', { name: 'Send my vote' });
    await userEvent.tab();
    expect(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onClick).not.toHaveBeenCalled();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('Choose an option first.');
    await expectAccessible(container);
  });
  it('says what is under way when busy and takes no second press', async () => {
    const onClick = vi.fn();
    render(<Button busy="Sending…" onClick={onClick}>Send</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Sending…' }));
    expect(onClick).not.toHaveBeenCalled();
  });
});

describe('Fields', () => {
  it('are reached by their labels, with hint and fault described', async () => {
    const onChange = vi.fn();
    const { container } = render(
      <>
        <TextField label="Minutes" value="x" onChange={onChange} hint="From 15 to 480." wrong="This is no number." />
        <SelectField label="Pace" value="4" onChange={onChange} options={[{ value: '1', label: '× 1' }, { value: '4', label: '× 4' }]} />
        <CheckField label="Slow down" checked onChange={onChange} hint="Under three minutes." />
      </>,
    );
    expect(screen.getByRole('textbox', { name: 'Minutes' })).toHaveAccessibleDescription('From 15 to 480. This is no number.');
    expect(screen.getByRole('textbox', { name: 'Minutes' })).toBeInvalid();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Pace' }), '1');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Slow down' }));
    expect(onChange.mock.calls).toEqual([['1'], [false]]);
    await expectAccessible(container);
  });
});
