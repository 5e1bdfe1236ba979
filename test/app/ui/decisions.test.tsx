// @vitest-environment happy-dom
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AgendaItem, AgendaList, Button, ChoiceCards, Stepper, TurnRuler } from '../../../src/app/ui';
import { click, named, render, texts } from './render';

describe('the agenda', () => {
  const item = (open: boolean, onToggle: () => void) => (
    <AgendaList label="Decisions">
      <AgendaItem
        number={2}
        title="Accord"
        sentence="Pay or keep?"
        state="todo"
        open={open}
        onToggle={onToggle}
      >
        <p>the cards</p>
      </AgendaItem>
    </AgendaList>
  );

  it('opens an item by its head, and says whether it is open', () => {
    const toggled = vi.fn<() => void>();
    const closed = render(item(false, toggled));
    const head = closed.querySelector('button') as HTMLElement;
    expect(head.getAttribute('aria-expanded')).toBe('false');
    expect(closed.textContent).not.toContain('the cards');
    click(head);
    expect(toggled).toHaveBeenCalledOnce();

    const opened = render(item(true, toggled));
    const controls = opened.querySelector('button')?.getAttribute('aria-controls');
    expect(opened.querySelector(`[id="${controls}"]`)?.textContent).toBe('the cards');
  });

  it('shows the reason in place of the sentence when an item is blocked', () => {
    const place = render(
      <AgendaItem
        number={4}
        title="Statecraft"
        sentence="One act"
        state="blocked"
        reason="No capital left"
      />,
    );
    expect(place.textContent).toContain('Blocked');
    expect(place.textContent).toContain('No capital left');
    expect(place.textContent).not.toContain('One act');
  });
});

describe('a stepper', () => {
  function Points() {
    const [value, setValue] = useState(1);
    return <Stepper label="Chips" value={value} min={0} max={2} onChange={setValue} />;
  }

  it('moves by one, stops at its ends and keeps its buttons in reach', () => {
    const place = render(<Points />);
    const more = named(place, 'button', 'One more for Chips');
    click(more);
    click(more);
    expect(texts(place, 'output')).toEqual(['2']);
    expect(more.getAttribute('aria-disabled')).toBe('true');
    expect(more.hasAttribute('disabled')).toBe(false);
  });
});

describe('choice cards', () => {
  it('mark nothing while undecided and describe each choice by its consequences', () => {
    const chosen = vi.fn<(value: string) => void>();
    const place = render(
      <ChoiceCards
        label="Trusted 5G"
        value={undefined}
        onChange={chosen}
        options={[
          { value: 'honour', label: 'Honour', facts: [['Cost now', '−2']] },
          { value: 'keep', label: 'Keep', blocked: 'Suspended' },
        ]}
      />,
    );
    const [honour, keep] = Array.from(place.querySelectorAll('input'));
    expect(honour?.checked).toBe(false);
    expect(place.querySelector(`[id="${honour?.getAttribute('aria-describedby')}"]`)?.textContent).toBe(
      'Cost now−2',
    );
    expect(keep?.disabled).toBe(true);
    click(honour as HTMLElement);
    expect(chosen).toHaveBeenCalledWith('honour');
  });
});

describe('a blocked button', () => {
  it('does nothing, stays in reach and says why', () => {
    const pressed = vi.fn<() => void>();
    const place = render(
      <Button blocked="Needs 2 points" onClick={pressed}>
        Lend
      </Button>,
    );
    const button = place.querySelector('button') as HTMLElement;
    click(button);
    expect(pressed).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.textContent).toBe('LendNeeds 2 points');
  });
});

describe('the turn ruler', () => {
  it('marks the present turn and says what a turn counts', () => {
    const place = render(<TurnRuler turn={2} turns={4} stakes={[1, 1, 2, 3]} />);
    expect(texts(place, '[aria-current]')).toEqual(['Turn 2']);
    expect(texts(place, '.sb-sr')).toEqual([', counts double', ', counts triple']);
  });

  it('keeps an open end open, and ends a finished game with its last turn', () => {
    expect(texts(render(<TurnRuler turn={4} turns={4} openEnd />), 'li').at(-1)).toBe(
      '?There may be one more turn',
    );
    expect(texts(render(<TurnRuler turn={5} turns={4} openEnd />), 'li').at(-1)).toBe('Turn 5');
    expect(texts(render(<TurnRuler turn={5} turns={4} />), 'li')).toEqual(['1', '2', '3', '4']);
  });
});
