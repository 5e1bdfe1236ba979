import { useState } from 'react';
import type { ReactNode } from 'react';
import type { VerbOption } from '../../../engine';
import { Explained } from '../../glossary/Explained';
import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { likelyTargets } from '../../models/suggest';
import { FEW_TO_PICK } from '../../models/few';
import { Button, TextField } from '../../ui';
import { t } from '../../words';
import {
  groupOf,
  harms,
  openToSeat,
  VERB_GROUPS,
  verbCost,
  verbName,
  verbSentence,
} from '../../models/verbs';

/** The verbs of statecraft with cost and effect. With every act used up, another choice takes the last one's place. */
export function VerbList({ left }: { left: number }) {
  const { setup, view, options, draft, stake, change } = usePlan();
  const acts = draft.acts ?? [];
  const kept = left > 0 ? acts : acts.slice(0, -1);
  const free = ({ verb, targets }: VerbOption): string | undefined => {
    const open = targets.filter(
      (choice) => choice.allowed && !kept.some((act) => act.verb === verb && act.target === choice.value),
    );
    // Where there are few, the scenario's order is as good; where there are many, the likeliest is the draft's start.
    const [likely] = open.length > FEW_TO_PICK ? likelyTargets(setup, view, harms(verb), open) : [];
    return likely ?? open[0]?.value;
  };
  const choose = (option: VerbOption): void => {
    const target = free(option);
    const domain = option.domains[0];
    const act = { verb: option.verb, ...(target ? { target } : {}), ...(domain ? { domain } : {}) };
    change((orders) => {
      orders.acts = [...kept, act];
    });
  };
  /** Why it cannot be chosen: the rules forbid it, or it stands in the list already. */
  const blocked = (option: VerbOption): string | undefined => {
    if (!option.allowed) return reasonText(option.why);
    const nobody = nobodyToAim(option);
    if (nobody !== undefined) return nobody;
    const again =
      option.targets.length > 0 ? free(option) === undefined : kept.some(({ verb }) => verb === option.verb);
    return again ? reasonText({ id: 'twice' }) : undefined;
  };
  const open = options.verbs.filter(openToSeat);
  const rows = (some: readonly VerbOption[]) => (
    <ul className="pl-verbs">
      {some.map((option) => (
        <li key={option.verb}>
          <div>
            <h4 className="type-row">{verbName(option.verb)}</h4>
            <p className="type-support">
              {verbSentence(setup, option.verb, stake)} {verbCost(option)}
            </p>
            {(!option.allowed || nobodyToAim(option) !== undefined) && (
              <p className="type-support pl-strong">{reasonText(option.why) ?? nobodyToAim(option)}</p>
            )}
          </div>
          <Button blocked={blocked(option)} onClick={() => choose(option)}>
            {t('statecraft.choose')}
            <span className="sb-sr"> {verbName(option.verb)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
  return open.length > FEW ? <VerbGroups verbs={open} rows={rows} /> : rows(open);
}

/** Why nobody can be aimed at, where that is so: what is said of most of those that might be. */
function nobodyToAim({ targets }: VerbOption): string | undefined {
  if (targets.length === 0 || targets.some(({ allowed }) => allowed)) return undefined;
  const counts = new Map<string, number>();
  for (const { why } of targets) counts.set(why?.id ?? '', (counts.get(why?.id ?? '') ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return reasonText(targets.find(({ why }) => (why?.id ?? '') === most?.[0])?.why);
}

/** So many verbs stand in one list; more come in folded groups with a search. */
const FEW = 8;

function VerbGroups({
  verbs,
  rows,
}: {
  verbs: readonly VerbOption[];
  rows: (some: readonly VerbOption[]) => ReactNode;
}) {
  const { setup, stake } = usePlan();
  const [sought, setSought] = useState('');
  const word = sought.trim().toLowerCase();
  const found = verbs.filter(({ verb }) =>
    `${verbName(verb)} ${verbSentence(setup, verb, stake)}`.toLowerCase().includes(word),
  );
  return (
    <>
      <TextField label={t('verbs.search')} value={sought} maxLength={40} onChange={setSought} />
      {word !== '' &&
        (found.length > 0 ? (
          rows(found)
        ) : (
          <p className="type-support">
            <Explained>{t('verbs.none')}</Explained>
          </p>
        ))}
      {word === '' &&
        VERB_GROUPS.map((group) => {
          const its = verbs.filter((option) => groupOf(option) === group);
          if (its.length === 0) return null;
          return (
            <details className="pl-more" key={group}>
              <summary>{t('verbs.group', { group: t(`verbs.${group}`), n: its.length })}</summary>
              {rows(its)}
            </details>
          );
        })}
    </>
  );
}
