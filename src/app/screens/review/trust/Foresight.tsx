import { useMemo } from 'react';
import { foreseenBy, type HitRate } from '../../../../lab/calibration/predictions';
import { Explained } from '../../../glossary/Explained';
import { predictionLine } from '../../../models/factsPredictions';
import { line, nameOf, type Account } from '../../../models/facts';
import type { LedgerTarget } from '../../../models/ledger';
import { useGame } from '../../../store';
import { num, t } from '../../../words';
import { Figure } from '../../ledger/Figure';
import { FigureTable } from '../FigureTable';
import type { FigureColumn } from '../FigureTable';
import { Section } from '../Section';

/** So many pairs are told; they are the most often guessed. */
const PAIRS = 12;

/** Hit rates by seat, and by whom they guessed about. */
export function Foresight({ account, rates }: { account: Account; rates: readonly HitRate[] }) {
  const game = useGame();
  const pairs = useMemo(() => foreseenBy(game).slice(0, PAIRS), [game]);
  return (
    <>
      <Section title={t('trust.foresight')} note={t('trust.foresight.note')}>
        <Rates account={account} rates={rates} />
      </Section>
      <Section title={t('trust.pairs')}>
        <Rates account={account} rates={pairs} />
      </Section>
      {[...rates, ...pairs].some(({ few }) => few) && (
        <p className="type-support">
          <Explained>{t('trust.few.note')}</Explained>
        </p>
      )}
    </>
  );
}

function Rates({ account, rates }: { account: Account; rates: readonly HitRate[] }) {
  const { setup } = account;
  const paired = rates.some(({ about }) => about !== null);
  const columns: FigureColumn<HitRate>[] = [
    { id: 'seat', label: t('trust.seat'), isHead: true, renderCell: ({ by }) => nameOf.state(setup, by) },
    ...(paired
      ? [
          {
            id: 'about',
            label: t('trust.about'),
            renderCell: ({ about }: HitRate) => aboutText(account, about),
          },
        ]
      : []),
    {
      id: 'right',
      label: t('trust.right'),
      isFigure: true,
      renderCell: (rate) => (
        <Figure
          at={casesOf(account, rate)}
          text={t('trust.of', { n: rate.right, of: rate.of })}
          label={nameOf.state(setup, rate.by)}
        />
      ),
    },
    {
      id: 'expected',
      label: t('trust.expected'),
      isFigure: true,
      renderCell: ({ expected }) => num(expected),
    },
    { id: 'brier', label: t('trust.brier'), isFigure: true, renderCell: ({ brier }) => brier.toFixed(2) },
    {
      id: 'range',
      label: t('trust.range'),
      isFigure: true,
      renderCell: ({ rate, few }) => (
        <>
          {num(Math.round(rate.low * 100))}–{num(Math.round(rate.high * 100))} %
          {few && <span className="type-support"> {t('trust.few')}</span>}
        </>
      ),
    },
  ];
  return <FigureTable columns={columns} rows={rates} keyOf={({ by, about }) => `${by}/${about ?? ''}`} />;
}

/** Guesses of outcomes are about an accord or a text. */
function aboutText({ setup }: Account, about: string | null): string {
  if (about === null) return t('trust.about.outcomes');
  if (setup.states.some(({ id }) => id === about)) return nameOf.state(setup, about);
  if (setup.accords.some(({ id }) => id === about)) return nameOf.accord(setup, about);
  return nameOf.text(setup, about);
}

function casesOf(account: Account, { by, about }: HitRate): LedgerTarget {
  const made = account.facts.flatMap((f) =>
    f.kind === 'prediction' && f.by === by && (about === null || f.about === about) ? [f] : [],
  );
  return {
    kind: 'count',
    title: line('trust.foresight'),
    cases: made.map((f) => ({
      line: line('review.prediction', { turn: f.turn, guess: predictionLine(account, f) }),
    })),
  };
}
