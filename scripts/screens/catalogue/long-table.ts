import { t } from '../../../src/app/words';
import type { MessageId } from '../../../src/app/words';
import type { Entry } from '../entry';
import { standAt } from '../stand';
import { openDecision } from './hand';

const first = standAt({ game: 'long-table', phase: 'plan', turn: 1 });
const middle = standAt({ game: 'long-table', phase: 'plan', turn: 6, decided: true });

const KINDS = ['research', 'accords', 'assembly', 'statecraft', 'deals', 'forum'] as const;
const open = (kind: (typeof KINDS)[number]): Entry => ({
  id: `long/${kind}`,
  title: `${t(`agenda.${kind}` satisfies MessageId)} lies open`,
  start: middle,
  go: (page) => openDecision(page, t(`agenda.${kind}`)),
  ...(kind === 'research' ? { beside: '03' } : kind === 'accords' ? { beside: '04' } : {}),
});

export const long: readonly Entry[] = [
  { id: 'long/first', title: 'The Long Table: the first turn', start: first, beside: '02' },
  { id: 'long/middle', title: 'The Long Table: turn 6, decided', start: middle, beside: '02' },
  ...KINDS.map(open),
  {
    id: 'long/tree',
    title: 'Technologies and milestones on the plate',
    start: middle,
    go: async (page) => {
      await openDecision(page, t('agenda.research'));
      // A wide screen shows it by itself.
      const show = page.getByRole('button', { name: t('tree.show') });
      if ((await show.count()) > 0) await show.click();
    },
  },
];
