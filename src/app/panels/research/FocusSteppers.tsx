import { Explained } from '../../glossary/Explained';
import { nameOf } from '../../models/facts';
import { levelNode } from '../../models/researchNodes';
import type { LevelNode } from '../../models/researchNodes';
import { usePlan } from '../../screens/plan/usePlan';
import { AllocationBar, Stepper } from '../../ui';
import { num, t } from '../../words';
import { LevelBar } from './LevelBar';
import { moveShare } from './shares';
import { useResearchSeen } from './useResearchSeen';

/** Research money by domain: the level, what this turn adds to it, and how far the other side's best is. */
export function FocusSteppers() {
  const { setup, options, orders, elsewhere, change } = usePlan();
  const seen = useResearchSeen();
  const domains = options.budget?.domains ?? [];
  if (domains.length < 2) return null;
  const shares = Object.fromEntries(domains.map((id) => [id, orders.focus?.[id] ?? 0]));
  const name = (id: string): string => nameOf.domain(setup, id);
  return (
    <section className="pl-shares rs-focus">
      <h4 className="type-row">{t('research.focus')}</h4>
      <AllocationBar
        label={t('research.focus')}
        parts={domains.map((id) => ({
          id,
          label: name(id),
          value: shares[id] ?? 0,
          text: num(shares[id] ?? 0, 'percent'),
        }))}
      />
      {domains.map((id) => {
        const level = levelNode(seen, setup.domain(id));
        return (
          <Stepper
            key={id}
            label={name(id)}
            hint={
              elsewhere ? undefined : (
                <>
                  <LevelBar level={level} />
                  <Explained>{levelText(level)}</Explained>
                  {gapText(seen.setup, level)}
                </>
              )
            }
            value={shares[id] ?? 0}
            min={0}
            max={1000}
            step={50}
            format={(share) => num(share, 'percent')}
            onChange={(to) =>
              change((draft) => {
                draft.focus = moveShare(shares, id, to);
              })
            }
          />
        );
      })}
    </section>
  );
}

/** “28 → 29.2 this turn, 26 in use”. */
function levelText({ now, then, fielded, isHeld }: LevelNode): string {
  const words = { level: num(now), fielded: num(fielded) };
  if (then === null) return isHeld ? t('research.held', words) : t('research.level', words);
  const more = { ...words, then: num(then) };
  return isHeld ? t('research.next.held', more) : t('research.next', more);
}

/** How far the best of the other side is, where there is one. */
function gapText(setup: Parameters<typeof nameOf.state>[0], { now, rival }: LevelNode): string {
  if (rival === null) return '';
  const by = rival.level - now;
  const words = { state: nameOf.state(setup, rival.state), by: num(Math.abs(by)) };
  const way = Math.abs(by) < 0.05 ? 'level' : by > 0 ? 'behind' : 'ahead';
  return `; ${t(`research.gap.${way}`, words)}`;
}
