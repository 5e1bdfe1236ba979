import type { Promise_ } from '../../../engine';
import { endOf } from '../../models/wordLedger';
import type { WordEnd } from '../../models/wordLedger';
import { HistorySquare } from '../../ui';
import type { HistoryState } from '../../ui';
import { t } from '../../words';

const LOOK: Readonly<Record<WordEnd, HistoryState>> = {
  kept: 'honoured',
  broken: 'caught',
  void: 'outside',
  due: 'says',
  sealed: 'unknown',
};

/** What became of one word, by shape: solid kept, crossed broken, hollow still due, a dash void, a question mark not known. */
export function WordMark({ word, now }: { word: Promise_; now: number }) {
  const end = endOf(word, now);
  return (
    <span title={t('words.mark', { end: t(`words.end.${end}`), turn: word.turn })}>
      <HistorySquare state={LOOK[end]} named={false} />
      <span className="sb-sr">{t('words.mark', { end: t(`words.end.${end}`), turn: word.turn })} </span>
    </span>
  );
}
