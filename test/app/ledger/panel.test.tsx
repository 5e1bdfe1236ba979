// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/app/models/facts';
import { edition } from '../../../src/app/models/news';
import { Figure } from '../../../src/app/screens/ledger/Figure';
import { LedgerContext, useMakeLedger } from '../../../src/app/screens/ledger/ledgerContext';
import { LedgerPanel } from '../../../src/app/screens/ledger/LedgerPanel';
import { Say } from '../../../src/app/screens/ledger/say';
import { loadScenario } from '../../../src/scenario';
import { fetchShipped, shipped } from '../../../src/scenario/library-browser';
import { object } from '../../support/game';
import { calm, told } from '../news/told';
import { click, named, render, texts, settle } from '../ui/render';

await fetchShipped('radio-silence');
const parsed = loadScenario('radio-silence', shipped);
if (!parsed.ok) throw new Error('radio-silence is not good');
const loaded = { scenario: parsed.scenario, origins: parsed.origins };

function Desk({ account }: { account: Account }) {
  const ledger = useMakeLedger(account, loaded, null);
  const story = edition(account).lead;
  return (
    <LedgerContext value={ledger}>
      {story.body.map((line, at) => (
        <p key={at}>
          <Say line={line} />
        </p>
      ))}
      <Figure at={{ kind: 'cell', turn: 1, measure: 'tilt', subject: 'radio/KEN' }} text="3" />
      <Figure at={{ kind: 'cell', turn: 1, measure: 'home', subject: 'CHN' }} text="19" />
      {ledger.isOpen && <LedgerPanel />}
    </LedgerContext>
  );
}

const desk = (seat = 'GBR') =>
  render(<Desk account={told(calm({ DEU: object('intercept') }).play().game, seat)} />);

describe('a cause chip', () => {
  it('opens the ledger at its entry, with causes, rule and scenario line', () => {
    const place = desk();
    const chip = place.querySelector('.sb-cause') as HTMLElement;
    click(chip);
    const panel = place.querySelector('.sb-why') as HTMLElement;
    expect(panel.textContent).toContain('Why the rules in force');
    expect(chip.dataset.active).toBe('true');
    expect(texts(panel, '.sb-why-source .type-mono')[0]).toMatch(
      /^scenarios\/.*\.json, line \d+, column \d+$/,
    );
    expect(panel.querySelector('.sb-why-rule')?.textContent).toMatch(
      /approved text moves the rules|drift|part of the way/,
    );
  });

  it('leads from a cause to its own rule', () => {
    const place = desk();
    click(place.querySelector('.sb-cause') as HTMLElement);
    const cause = Array.from(place.querySelectorAll<HTMLElement>('.sb-ledger-open')).find((b) =>
      b.textContent?.startsWith('Drift'),
    );
    click(cause as HTMLElement);
    expect(place.querySelector('.sb-why-rule')?.textContent).toContain('assembly.drift');
    expect(place.querySelector('.sb-why-source mark')?.textContent).toMatch(/^"drift": \d+$/);
  });

  it('closes with Escape and gives the focus back', async () => {
    const place = desk();
    const chip = place.querySelector('.sb-cause') as HTMLElement;
    chip.focus();
    click(chip);
    settle(() => {
      place
        .querySelector('.sb-why')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    });
    expect(place.querySelector('.sb-why')).toBeNull();
    await new Promise((done) => {
      requestAnimationFrame(done);
    });
    expect(document.activeElement).toBe(chip);
  });
});

describe('a number', () => {
  it('names what it measures and opens the entry that made it so', () => {
    const place = desk();
    click(named(place, 'button', 'Open the ledger at tilt of Kenya, 5G networks, 3'));
    expect(place.querySelector('.sb-why')?.textContent).toContain(
      'Why the tilt of Kenya, 5G networks went from',
    );
  });

  it('stays sealed where another seat owns it', () => {
    const place = desk();
    click(named(place, 'button', 'Open the ledger at standing at home of China, 19'));
    expect(place.querySelector('.sb-why')?.textContent).toContain('This is sealed until the game ends');
    expect(place.querySelector('.sb-ledger')).toBeNull();
  });
});
