import '../ledger/read.css';
import './review.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { endingStory } from '../../models/review';
import { lineText } from '../../models/factsLine';
import type { TurningPoint } from '../../../lab/turning/settle';
import { useGame } from '../../store';
import { Button, PlayFrame, useLayout } from '../../ui';
import { t } from '../../words/whole';
import { LedgerContext, useMakeLedger } from '../ledger/ledgerContext';
import { LedgerPanel } from '../ledger/LedgerPanel';
import { ReadMasthead } from '../ledger/ReadMasthead';
import { useAccount } from '../ledger/useAccount';
import { usePrimary } from '../ledger/usePrimary';
import { PARTS } from './parts';
import type { PartProps, ReviewPart } from './parts';
import { PartList } from './PartList';
import { ReviewFooter } from './ReviewFooter';
import { ReviewSide } from './ReviewSide';
import { PartContext, usePart, usePrinting, type PartControl } from './usePart';

/** The whole game looked back upon, part by part, and every number down to its line. */
export function ReviewScreen() {
  const game = useGame();
  const { account, scenario } = useAccount(game.history.length - 1);
  const ledger = useMakeLedger(account, scenario, null);
  const headline = useMemo(() => lineText(endingStory(account).headline), [account]);
  usePrimary(headline);
  const parts = useMemo(() => PARTS.filter(({ has }) => has?.(account) ?? true), [account]);
  const control = useParts(parts);
  const props: PartProps = { account, history: game.history, scenario };
  return (
    <LedgerContext value={ledger}>
      <PartContext value={control}>
        <PlayFrame
          masthead={<ReadMasthead account={account} heading={t('review.heading')} />}
          plate={<Parts headline={headline} parts={parts} seen={control.seen} {...props} />}
          side={
            ledger.isOpen ? (
              <LedgerPanel />
            ) : (
              <ReviewSide {...props} part={control.current} onPart={control.show} />
            )
          }
          footer={<ReviewFooter />}
          phoneShows={ledger.isOpen ? 'side' : 'both'}
        />
      </PartContext>
    </LedgerContext>
  );
}

/** The part that was open when a turn was opened from it: it is the way back. */
const left = new WeakMap<object, string>();

/** Which parts were opened, the last one in sight, and the way to another. */
function useParts(parts: readonly ReviewPart[]): PartControl & { readonly seen: readonly string[] } {
  const game = useGame();
  const [seen, setSeen] = useState<readonly string[]>(() => [left.get(game) ?? parts[0]?.id ?? '']);
  const current = seen[seen.length - 1] ?? '';
  const show = useCallback(
    (id: string) => {
      setSeen((old) => [...old.filter((other) => other !== id), id]);
      left.set(game, id);
    },
    [game],
  );
  const [asked, setAsked] = useState<TurningPoint | null>(null);
  const ask = useCallback(
    (point: TurningPoint) => {
      setAsked({ ...point });
      show('whatif');
    },
    [show],
  );
  return useMemo(() => ({ seen, current, show, asked, ask }), [seen, current, show, asked, ask]);
}

interface PartsProps extends PartProps {
  readonly headline: string;
  readonly parts: readonly ReviewPart[];
  readonly seen: readonly string[];
}

/** The parts under their one headline: one is shown, those that were opened stay as they were left, and on paper all are. */
function Parts({ headline, parts, seen, ...props }: PartsProps) {
  const { current, show } = usePart();
  const printing = usePrinting();
  const listed = useLayout().name === 'phone';
  const plate = useRef<HTMLElement>(null);
  // A part begins at its beginning, in whichever box scrolls.
  const before = useRef(current);
  useEffect(() => {
    if (before.current === current) return;
    before.current = current;
    plate.current?.querySelector('.sb-plate-exhibit')?.scrollTo({ top: 0 });
    plate.current?.closest('.sb-frame-body')?.scrollTo({ top: 0 });
  }, [current]);
  const next = parts[parts.findIndex(({ id }) => id === current) + 1];
  return (
    <section className="sb-plate" data-fit="scroll" ref={plate}>
      <h1 className="sb-review-head type-plate">{headline}</h1>
      <PartList parts={parts} />
      <div className="sb-plate-exhibit">
        <div className="sb-review">
          {parts.map(({ id, title, Part }) => (
            <div
              key={id}
              className="sb-part"
              role={listed ? 'region' : 'tabpanel'}
              id={`part-${id}`}
              aria-label={t(title)}
              hidden={id !== current && !printing}
            >
              {(printing || seen.includes(id)) && <Part {...props} />}
            </div>
          ))}
          {next && (
            <p className="sb-part-next">
              <Button look="text" onClick={() => show(next.id)}>
                {t('review.part.next', { title: t(next.title) })}
              </Button>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
