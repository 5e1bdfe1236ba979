import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Explained } from '../../glossary/Explained';
import { isLong, stirs } from '../../models/agenda';
import type { AgendaEntry, AgendaKind, Standing } from '../../models/agenda';
import { matterText } from '../../models/matter';
import { AccordPanel } from '../../panels/accords/AccordPanel';
import { AssemblyPanel } from '../../panels/assembly/AssemblyPanel';
import { DealsPanel } from '../../panels/deals/DealsPanel';
import { StatecraftPanel } from '../../panels/statecraft/StatecraftPanel';
import { AgendaItem, AgendaList, AgendaRuler, PanelHead, useLayout } from '../../ui';
import type { AgendaState } from '../../ui';
import { list as listed, t } from '../../words';
import { Large } from '../Large';
import { agendaSentence, agendaTitle, standingText } from './agendaText';
import { Foresee } from './Foresee';
import { OffersNow, WordsNow } from './OffersNow';
import { Rules, SeatNotes, TurnCue } from './SeatNotes';
import { UndoRedo } from './UndoRedo';
import { usePlan } from './usePlan';
import type { Plan } from './usePlan';

const PANELS: Readonly<Record<AgendaKind, () => ReactNode>> = {
  research: () => <Large part="ResearchPanel" />,
  accords: AccordPanel,
  assembly: AssemblyPanel,
  statecraft: StatecraftPanel,
  forum: () => <Large part="ForumPanel" />,
  deals: DealsPanel,
};

const STATES: Readonly<Record<Standing, AgendaState>> = {
  open: 'todo',
  free: 'todo',
  kept: 'set',
  set: 'set',
};

export interface PlanAgendaProps {
  open: AgendaKind | null;
  onToggle: (kind: AgendaKind) => void;
}

/** One decision alone, as a phone's tab shows it. */
export function PlanPanel({ kind, onBack }: { kind: AgendaKind; onBack: () => void }) {
  const plan = usePlan();
  const entry = plan.agenda.find((one) => one.kind === kind);
  const Body = PANELS[kind];
  if (!entry) return null;
  return (
    <>
      <PanelHead title={agendaTitle(plan, kind)} back={{ label: t('agenda.title'), onBack }} />
      <div className="pl-panel">
        <p>
          <Explained>{agendaSentence(plan, entry, true)}</Explained>
        </p>
        <Body />
      </div>
    </>
  );
}

/** The decisions of the turn, at most five, one of them open. */
export function PlanAgenda({ open, onToggle }: PlanAgendaProps) {
  const plan = usePlan();
  const { agenda, shown } = plan;
  const phone = useLayout().name === 'phone';
  const list = useRef<HTMLDivElement>(null);
  useScrollToOpen(list, open);
  const main = agenda.slice(0, shown);
  const more = agenda.slice(shown);
  const counted = main.filter((entry) => entry.kind !== 'deals');
  const decided = counted.filter((entry) => entry.standing === 'set' || entry.standing === 'kept').length;
  return (
    <>
      <PanelHead
        title={counted.length === 1 ? t('agenda.title.one') : t('agenda.title')}
        note={
          phone && counted.length > 1 ? t('agenda.decided', { n: decided, all: counted.length }) : undefined
        }
        beside={!phone && agenda.length > 1 && <Glance open={open} onToggle={onToggle} />}
        action={<UndoRedo />}
      />
      <TurnCue rules={!phone} />
      {!phone && <SeatNotes open={open} />}
      {open !== 'deals' && <OffersNow onAll={() => onToggle('deals')} />}
      {open !== 'deals' && <WordsNow />}
      <div ref={list}>
        <AgendaList label={t('agenda.title')}>
          {main.map((entry, at) => (
            <Entry
              key={entry.kind}
              entry={entry}
              number={at + 1}
              open={open === entry.kind}
              onToggle={() => onToggle(entry.kind)}
            />
          ))}
        </AgendaList>
        {more.length > 0 && <More entries={more} from={main.length + 1} open={open} onToggle={onToggle} />}
      </div>
      <Foresee />
      {phone && <SeatNotes open={open} />}
      {phone && (
        <div className="pl-notes">
          <Rules />
        </div>
      )}
    </>
  );
}

/** All decisions at a glance, those behind “more” too. */
function Glance({ open, onToggle }: PlanAgendaProps) {
  const plan = usePlan();
  return (
    <AgendaRuler
      label={t('agenda.glance')}
      marks={plan.agenda.map((entry, at) => {
        const state = stateOf(plan, entry);
        return {
          number: at + 1,
          state,
          title: agendaTitle(plan, entry.kind),
          label: t('agenda.jump', {
            n: at + 1,
            state: standingText(plan, entry) ?? t(`agenda.state.${state}`),
          }),
          open: open === entry.kind,
          onOpen: () => onToggle(entry.kind),
        };
      })}
    />
  );
}

/** What is set is not done while something new in it awaits an answer. */
function stateOf({ options, draft }: Plan, { kind, standing }: AgendaEntry): AgendaState {
  if (kind === 'deals') return stirs(kind, options, draft) ? 'todo' : 'optional';
  return stirs(kind, options, draft) ? 'todo' : STATES[standing];
}

/** The decisions that can wait, behind one door that says whether anything in them waits for the player. */
function More({
  entries,
  from,
  open,
  onToggle,
}: {
  entries: readonly AgendaEntry[];
  from: number;
  open: AgendaKind | null;
  onToggle: (kind: AgendaKind) => void;
}) {
  const plan = usePlan();
  const waiting = entries.filter(({ kind }) => stirs(kind, plan.options, plan.draft)).length;
  const kinds = listed(entries.map(({ kind }) => agendaTitle(plan, kind)));
  return (
    <details className="pl-more pl-door" open={entries.some(({ kind }) => kind === open) || undefined}>
      <summary>
        <span className="type-row">{t('more.title')}</span>
        <span className="type-support">
          {waiting > 0
            ? t('more.open', { n: entries.length, kinds, open: waiting })
            : t('more.none', { n: entries.length, kinds })}
        </span>
      </summary>
      <AgendaList label={t('more.title')}>
        {entries.map((entry, at) => (
          <Entry
            key={entry.kind}
            entry={entry}
            number={from + at}
            open={open === entry.kind}
            onToggle={() => onToggle(entry.kind)}
          />
        ))}
      </AgendaList>
    </details>
  );
}

/** Brings a decision that has just been opened into view; what is open when the screen appears stays where it is. */
function useScrollToOpen(list: RefObject<HTMLElement | null>, open: AgendaKind | null): void {
  const last = useRef(open);
  useEffect(() => {
    if (last.current === open) return;
    last.current = open;
    const item = list.current?.querySelector<HTMLElement>('[data-open]');
    const head = item?.closest('.sb-frame-side')?.querySelector<HTMLElement>('.sb-panel-head');
    if (!item || !head) return;
    // Exactly under the head that stays, so that its line and the item's are one.
    const box = item.closest('.sb-frame-sidebody, .sb-frame-body') ?? item;
    item.style.scrollMarginTop = `calc(${head.offsetHeight}px - ${getComputedStyle(box).scrollPaddingTop})`;
    item.scrollIntoView({ block: 'start' });
  }, [list, open]);
}

/** One decision as a row that opens. */
export function Entry({
  entry,
  number,
  open,
  onToggle,
}: {
  entry: AgendaEntry;
  number: number;
  open: boolean;
  onToggle: () => void;
}) {
  const plan = usePlan();
  const Body = PANELS[entry.kind];
  const matter = useMemo(
    () => (isLong(plan.setup) && !plan.elsewhere ? matterText(plan, entry.kind) : ''),
    [plan, entry.kind],
  );
  return (
    <AgendaItem
      number={number}
      title={agendaTitle(plan, entry.kind)}
      sentence={<Explained>{agendaSentence(plan, entry, open)}</Explained>}
      matter={matter === '' ? undefined : <Explained>{matter}</Explained>}
      state={stateOf(plan, entry)}
      stateText={standingText(plan, entry)}
      open={open}
      onToggle={onToggle}
    >
      <Body />
    </AgendaItem>
  );
}
