import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Account, Line } from '../../../src/app/models/facts';
import { lineText } from '../../../src/app/models/factsLine';
import { measureLine } from '../../../src/app/models/ledgerNames';
import { edition, storiesOf } from '../../../src/app/models/news';
import { revealScenes } from '../../../src/app/models/revealScenes';
import { hasMessage, locales, registerLocale, setLocale, t } from '../../../src/app/words';
import { first } from '../../../src/app/words/en/first';
import { play } from '../../../src/app/words/en/play';
import type { Catalogue } from '../../../src/app/words';
import { isLarge } from '../../../src/scenario/large';
import { accountOf, type Played } from '../../../src/report/played';
import { golden, goldenNames } from '../../report/goldens';

const missing: string[] = [];

beforeAll(() => {
  const [english] = locales();
  if (english === undefined) throw new Error('no English');
  const catalogue = { ...first, ...play } as unknown as Catalogue;
  registerLocale({ ...english, code: 'x-class', catalogue });
  setLocale('x-class');
  vi.stubGlobal('reportError', (error: Error) => missing.push(error.message));
});
afterAll(() => {
  setLocale('en-GB');
  vi.unstubAllGlobals();
});

/** What each seat reads of a turn: its newspaper and the reveal. */
function linesOf(account: Account): Line[] {
  const { lead, second, briefs, standing, chart } = edition(account);
  const stories = [lead, ...second, ...briefs, ...standing, ...storiesOf(account)];
  return [
    chart.title,
    ...stories.flatMap(({ headline, standfirst, body }) => [
      headline,
      ...(standfirst ? [standfirst] : []),
      ...body,
    ]),
    ...revealScenes(account).flatMap(({ short, title, parts }) => [
      short,
      title,
      ...parts.flatMap((step) => [step.title, ...step.lines]),
    ]),
  ];
}

function readAll(played: Played): void {
  const { game } = played;
  for (let turn = 1; turn < game.history.length; turn += 1)
    for (const seat of ['', ...game.setup.seatIds].filter((_, at) => at % 4 < 2))
      for (const line of linesOf({ ...accountOf(played, turn), seat })) lineText(line);
  for (const { measure, subject, causes } of game.ledger.entries) {
    lineText(measureLine(game.setup, { measure, subject }));
    for (const { rule } of causes)
      for (const id of [`rule.${rule}`, `cause.${rule}`]) if (!hasMessage(id)) missing.push(id);
  }
}

describe('a class game says nothing of what comes only with a large scenario:', () => {
  const games = goldenNames.filter((name) => !isLarge(golden(name).game.setup.scenario));

  it.each(games)('%s', (name) => {
    missing.length = 0;
    readAll(golden(name));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('and what it would say of it is noticed', () => {
    missing.length = 0;
    expect(t('forum.yes')).toBe('forum.yes');
    expect(missing).toEqual(['the sentence “forum.yes” has not come']);
  });
});
