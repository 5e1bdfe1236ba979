import { useEffect, useRef } from 'react';
import type { Act } from '../../../engine';
import { nameOf } from '../../models/facts';
import { tiltOf } from '../../models/tilt';
import { usePlan } from '../../screens/plan/usePlan';
import type { Plan } from '../../screens/plan/usePlan';
import { likelyTargets, placeGroups } from '../../models/suggest';
import { IconButton, Picker, SentenceSelect, Stepper } from '../../ui';
import { num, t } from '../../words';
import { harms, verbName } from '../../models/verbs';

/** The acts in the draft, each a sentence whose target can be changed. */
export function ChosenActs() {
  const { draft, change } = usePlan();
  const acts = draft.acts ?? [];
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(acts.length);
  const latest = acts.at(-1)?.verb;
  const was = useRef(latest);
  useEffect(() => {
    // An act is chosen far below; the sentence in which its target is picked must not stay out of sight.
    if (latest !== undefined && (acts.length > before.current || latest !== was.current))
      list.current?.scrollIntoView({ block: 'center' });
    before.current = acts.length;
    was.current = latest;
  }, [acts.length, latest]);
  if (acts.length === 0) return null;
  return (
    <ol className="pl-acts" ref={list}>
      {acts.map((act, at) => (
        // Two acts may be the same, so their place is their name.
        <li key={`${at}-${act.verb}`}>
          <ActSentence
            act={act}
            onChange={(changed) =>
              change((orders) => {
                orders.acts = acts.map((old, which) => (which === at ? changed : old));
              })
            }
          />
          <IconButton
            icon="close"
            label={t('statecraft.remove', { verb: verbName(act.verb) })}
            onClick={() =>
              change((orders) => {
                orders.acts = acts.filter((_, which) => which !== at);
              })
            }
          />
        </li>
      ))}
    </ol>
  );
}

/** A market with the way it leans now, which is what an act on it is about; another state by its name. */
function targetText({ setup, view, elsewhere }: Plan, id: string): string {
  const place = setup.state(id);
  const name = nameOf.state(setup, id);
  if (elsewhere || setup.domains.length > 1 || setup.states[place]?.pole !== 'hedging') return name;
  return t('statecraft.target.tilt', { state: name, tilt: num(tiltOf(setup, view, place), 'signed') });
}

function ActSentence({ act, onChange }: { act: Act; onChange: (act: Act) => void }) {
  const plan = usePlan();
  const { setup, options, draft } = plan;
  const option = options.verbs.find((entry) => entry.verb === act.verb);
  const taken = (draft.acts ?? [])
    .filter((other) => other.verb === act.verb && other !== act)
    .map((other) => other.target);
  return (
    <div className="pl-sentence">
      <strong>{verbName(act.verb)}</strong>{' '}
      {option && option.targets.length > 0 && (
        <Picker
          label={t('statecraft.target')}
          value={act.target ?? ''}
          groups={placeGroups(
            setup,
            option.targets.map((choice) => ({
              value: choice.value,
              label: targetText(plan, choice.value),
              blocked: !choice.allowed || taken.includes(choice.value),
            })),
            () => likelyTargets(setup, plan.view, harms(act.verb), option.targets),
          )}
          onChange={(target) => onChange({ ...act, target })}
        />
      )}
      {option && option.domains.length > 1 && (
        <SentenceSelect
          label={t('statecraft.domain')}
          value={act.domain ?? ''}
          options={option.domains.map((id) => ({ value: id, label: nameOf.domain(setup, id) }))}
          onChange={(domain) => onChange({ ...act, domain })}
        />
      )}
      {act.share !== undefined && (
        <Stepper
          label={t('statecraft.share')}
          value={act.share}
          min={0}
          max={1000}
          step={100}
          format={(share) => num(share, 'percent')}
          onChange={(share) => onChange({ ...act, share })}
        />
      )}
    </div>
  );
}
