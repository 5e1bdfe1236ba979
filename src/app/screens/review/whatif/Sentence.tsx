import { Explained } from '../../../glossary/Explained';
import type { Account } from '../../../models/facts';
import { lineText } from '../../../models/factsLine';
import type { Deed } from '../../../models/flipWords';
import { Picker, SentenceSelect } from '../../../ui';
import { t } from '../../../words';
import type { Choice } from './choices';

export interface SentenceProps {
  readonly account: Account;
  readonly turns: number;
  readonly turn: number;
  readonly seat: string;
  /** Null while they are looked up. */
  readonly choices: readonly Choice[] | null;
  readonly choice: Choice | null;
  readonly onWhere: (where: { turn?: number; seat?: string }) => void;
  readonly onChoice: (choice: Choice) => void;
}

/** The question as a sentence whose words are chosen: who, did what, to what, when. */
export function Sentence(props: SentenceProps) {
  const { account, turns, turn, seat, choices, choice, onWhere, onChoice } = props;
  const { setup } = account;
  const seats = setup.seats.flatMap((place) => setup.states[place] ?? []);
  const deeds = [...new Set((choices ?? []).map((c) => c.did))];
  const things = (choices ?? []).filter((c) => c.did === choice?.did);
  return (
    <fieldset className="sb-whatif-sentence">
      <legend className="sb-sr">{t('review.part.whatif')}</legend>
      <span>
        <Explained>{t('whatif.sentence')}</Explained>
      </span>
      <SentenceSelect
        label={t('whatif.choose.seat')}
        value={seat}
        options={seats.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => onWhere({ seat: value })}
      />
      <span>{t('whatif.had')}</span>
      {choice !== null && (
        <>
          <SentenceSelect<Deed['did']>
            label={t('whatif.choose.did')}
            value={choice.did}
            options={deeds.map((did) => ({ value: did, label: t(did) }))}
            onChange={(did) => {
              // The same matter where it can be done to it too.
              const same = choices?.find((c) => c.did === did && c.path === choice.path);
              const next = same ?? choices?.find((c) => c.did === did);
              if (next) onChoice(next);
            }}
          />
          <Picker
            label={t('whatif.choose.thing')}
            value={keyOf(choice)}
            groups={[{ label: t(choice.did), options: things.map(optionOf) }]}
            onChange={(key) => {
              const next = things.find((c) => keyOf(c) === key);
              if (next) onChoice(next);
            }}
          />
        </>
      )}
      <span>{t('whatif.in')}</span>
      <SentenceSelect
        label={t('whatif.choose.turn')}
        value={String(turn)}
        options={Array.from({ length: turns }, (_, at) => ({
          value: String(at + 1),
          label: t('whatif.turn', { turn: at + 1 }),
        }))}
        onChange={(value) => onWhere({ turn: Number(value) })}
      />
      <span>{t('whatif.mark')}</span>
    </fieldset>
  );
}

function keyOf({ path, value }: Choice): string {
  return `${path}=${value}`;
}

function optionOf(choice: Choice) {
  return { value: keyOf(choice), label: lineText(choice.thing) };
}
