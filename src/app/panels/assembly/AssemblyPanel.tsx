import { Large } from '../../screens/Large';
import { usePlan } from '../../screens/plan/usePlan';
import { Explained } from '../../glossary/Explained';
import { docketOrder } from '../../models/docket';
import { Button } from '../../ui';
import { t } from '../../words';
import { Drawer } from './Drawer';
import { RivalDrafts } from './RivalDrafts';
import { TextEntry } from './TextEntry';
import { stageLine } from '../../models/textLines';
import { voicesHeld, voicesLeft } from './voices';

/** The texts of the turn: where to put one's voices, and votes where a stage takes them. */
export function AssemblyPanel() {
  const plan = usePlan();
  const { setup, seat, view, options, draft, change } = plan;
  const acting = view.columns.acting[setup.state(seat)] ?? 0;
  const left = voicesLeft(plan);
  const stages = [...new Set(options.texts.map((option) => stageLine(plan, option)))];
  const common = stages.length === 1 ? (stages[0] ?? null) : null;
  const { first, rest, lighter, over } = docketOrder(setup, options.texts);
  const spoken = (draft.voices?.length ?? 0) + Object.keys(draft.votes ?? {}).length;
  return (
    <>
      <p className="type-support" aria-live="polite">
        {t('assembly.voices', { n: voicesHeld(plan), left })} {common}
      </p>
      {acting > 0 && (
        <p className="type-support pl-strong">
          <Explained>{t('assembly.acting', { n: acting })}</Explained>
        </p>
      )}
      <Large part="Ballots" />
      <Texts items={first} left={left} common={common} />
      <Folded
        title={t('assembly.rest', { n: rest.length, lighter: lighter ? 'yes' : 'no' })}
        items={rest}
        left={left}
        common={common}
      />
      <Folded title={t('assembly.over', { n: over.length })} items={over} left={left} common={common} />
      <Large part="AroundTheHall" />
      {options.table.length > 0 && <Drawer />}
      <Button
        look="text"
        onClick={() =>
          change((orders) => {
            orders.voices = [];
            delete orders.votes;
          })
        }
      >
        {spoken > 0 ? t('assembly.clear') : t('assembly.silent')}
      </Button>
    </>
  );
}

interface TextsProps {
  items: readonly string[];
  left: number;
  common: string | null;
}

/** Items of the docket, each a text or the rival drafts of it. */
function Texts({ items, left, common }: TextsProps) {
  const { options } = usePlan();
  return (
    <div className="pl-texts">
      {items.map((item) => {
        const texts = options.texts.filter((option) => option.item === item);
        const entries = texts.map((option) => (
          <TextEntry key={option.text} option={option} left={left} common={common} />
        ));
        return texts.length > 1 ? (
          <RivalDrafts key={item} item={item} options={texts}>
            {entries}
          </RivalDrafts>
        ) : (
          entries
        );
      })}
    </div>
  );
}

function Folded({ title, items, ...rest }: TextsProps & { title: string }) {
  if (items.length === 0) return null;
  return (
    <details className="pl-more">
      <summary>{title}</summary>
      <Texts items={items} {...rest} />
    </details>
  );
}
