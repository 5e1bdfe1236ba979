import './whatif.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TurningPoint } from '../../../../lab/turning/settle';
import type { FlipResult } from '../../../../lab/whatif/whatif';
import { useStudy } from '../../../store';
import { Button } from '../../../ui';
import { t } from '../../../words';
import type { PartProps } from '../parts';
import { Section } from '../Section';
import { usePart } from '../usePart';
import { choicesOf, type Choice } from './choices';
import { Result } from './Result';
import { Sentence } from './Sentence';
import { TurningPoints } from './TurningPoints';
import { useSearch } from './useSearch';

/** What is asked for before the orders of that seat and turn are known: an order by its path, or none yet. */
interface Wanted {
  readonly turn: number;
  readonly seat: string;
  readonly path?: string;
  readonly value?: string;
}

/** “What if Germany had objected to F.101 in turn 3?”: any order of any seat, the two games side by side; and the decisions the game turned on. */
export function WhatIf({ account, history }: PartProps) {
  const { setup } = account;
  const seats = setup.seats.flatMap((place) => setup.states[place] ?? []);
  const search = useSearch(account);
  const [own, setWanted] = useState<Wanted | null>(null);
  const { asked } = usePart();
  // Until somebody asks for another, the question is the decision that moved the game most.
  const wanted: Wanted = own ??
    search.answer?.points[0] ?? { turn: 1, seat: account.seat === '' ? (seats[0]?.id ?? '') : account.seat };
  const { turn, seat } = wanted;
  const top = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const open = useStudy('openOrders', { turn, seat });
  const choices = useMemo(
    () => (open.answer === null ? null : choicesOf(account, history, open.answer)),
    [account, history, open.answer],
  );
  const choice =
    choices?.find((c) => c.path === wanted.path && c.value === wanted.value) ?? choices?.[0] ?? null;
  const question = choice === null ? undefined : { turn, seat, flips: choice.flips };
  const { answer, failed } = useStudy('flip', question);
  // The last game that was played again stays until the next one has been.
  const [shown, setShown] = useState<{ result: FlipResult; choice: Choice } | null>(null);
  if (answer !== null && answer !== 'refused' && choice !== null && shown?.result !== answer)
    setShown({ result: answer, choice });
  const openPoint = ({ turn: at, seat: who, path, value }: TurningPoint): void => {
    setWanted({ turn: at, seat: who, path, value });
    requestAnimationFrame(() => {
      top.current?.scrollIntoView({ block: 'start' });
      top.current?.querySelector('select')?.focus({ preventScroll: true });
    });
  };
  useEffect(() => {
    if (asked !== null) setWanted(asked);
  }, [asked]);
  return (
    <>
      <div className="sb-whatif-top" ref={top}>
        <Sentence
          account={account}
          turns={history.length - 1}
          turn={turn}
          seat={seat}
          choices={choices}
          choice={choice}
          onWhere={(where) => setWanted({ turn, seat, ...pathOf(wanted), ...where })}
          onChoice={({ path, value }) => setWanted({ turn, seat, path, value })}
        />
      </div>
      <p className="sb-whatif-state type-support">
        <Button look="text" onClick={() => below.current?.scrollIntoView({ block: 'start' })}>
          {search.title}
        </Button>
        <span role="status">
          {stateText(open.failed || failed, answer === 'refused', choices, answer === null)}
        </span>
      </p>
      {shown !== null && (
        <Result
          account={account}
          history={history}
          result={shown.result}
          choice={shown.choice}
          points={search.answer?.points ?? []}
        />
      )}
      <div className="sb-whatif-top" ref={below}>
        <Section title={search.title} note={search.note}>
          <TurningPoints account={account} history={history} search={search} onOpen={openPoint} />
        </Section>
      </div>
    </>
  );
}

/** The order that was asked about, by its path: another seat or turn may have it, too. */
function pathOf({ path, value }: Wanted): Pick<Wanted, 'path' | 'value'> {
  return { ...(path === undefined ? {} : { path }), ...(value === undefined ? {} : { value }) };
}

function stateText(
  failed: boolean,
  refused: boolean,
  choices: readonly Choice[] | null,
  working: boolean,
): string {
  if (failed) return t('whatif.failed');
  if (refused) return t('whatif.refused');
  if (choices === null) return t('whatif.loading');
  if (choices.length === 0) return t('whatif.nothing');
  return working ? t('whatif.working') : '';
}
