import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { chainOf } from '../../models/newsChain';
import { referenceOf } from '../../models/ledgerRefs';
import { measureLine } from '../../models/ledgerNames';
import { prefersReducedMotion } from '../../styles/theme';
import { announce, CauseChain } from '../../ui';
import type { CauseStep } from '../../ui';
import { t } from '../../words';
import { useLedger } from '../ledger/ledgerContext';
import { causeName } from '../ledger/RuleText';
import { lineText } from '../../models/factsLine';

/** A chain waits this long on each step while it plays, in milliseconds. */
const PACE = 1400;

export interface LeadChainProps {
  /** The entry that the chain leads to; undefined where there is none to show. */
  entry: number | undefined;
  /** At the end of the transport, and alone where there is no chain: what plays the whole turn. */
  action?: ReactNode;
}

/** From the weightiest causes of the lead's number to what it came to, a step at a time. */
export function LeadChain({ entry, action }: LeadChainProps) {
  const { book } = useLedger();
  const chain = useMemo(() => chainOf(book, entry), [book, entry]);
  const last = chain?.links.length ?? 0;
  const [at, setAt] = useState(() => last);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    if (at >= last) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => setAt(at + 1), PACE);
    return () => clearTimeout(timer);
  }, [playing, at, last]);
  if (!chain) return action === undefined ? null : <p className="sb-lead-action">{action}</p>;
  const { page } = chain;
  const reference = referenceOf(book, page.entry);
  const steps: (CauseStep & { text: string })[] = [
    ...chain.links.map((link) => ({
      id: link.id,
      kicker: link.by === '' ? t('news.chain.rule') : link.by,
      text: t('news.chain.step', { cause: causeName(link.rule), by: link.effect }),
      reference: t('news.chain.total', { total: link.total }),
    })),
    {
      id: 'result',
      kicker: t('news.chain.result'),
      text: t('news.chain.came', {
        measure: lineText(measureLine(book.setup, page.entry)),
        after: page.after,
      }),
      reference,
    },
  ];
  const go = (to: number): void => {
    setAt(to);
    const step = steps[to];
    if (step) announce(`${step.kicker}: ${step.text}`);
  };
  const play = prefersReducedMotion()
    ? {}
    : {
        onPlay: (on: boolean) => {
          if (on && at >= last) setAt(0);
          setPlaying(on);
        },
      };
  return <CauseChain steps={steps} at={at} onStep={go} playing={playing} {...play} action={action} />;
}
