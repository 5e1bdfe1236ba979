import { longest, STRENGTHS, type Setup } from '../../engine';
import { WORTH } from '../../app/models/acts';
import { frequency } from '../../app/models/sentence';
import { nameOf } from '../../app/models/facts';
import { list, num, t } from '../../app/words';
import { absentRest, caretakerText } from './brief';
import { blank, box } from './marks';
import { seatsOf, stateOf, type Paper } from './paper';
import { turnName } from './rules';
import { h, table, type El } from './tree';

/** For whoever runs the room: the plan with a clock to fill in, seats and words, rulings, the debrief. */
export function directorSheet(paper: Paper): El {
  const { setup } = paper.game;
  const { teacher, title } = setup.scenario;
  return h(
    'section.sh-sheet.sh-director',
    h('h2', t('sheets.director.title', { title })),
    h('section', h('h3', t('sheets.director.schedule')), plan(teacher.plan)),
    h('section', h('h3', t('sheets.director.turns')), turnTable(setup)),
    h('section', h('h3', t('sheets.director.words')), seatTable(paper), h('p.sh-foot', absentRest(setup))),
    h(
      'section',
      h('h3', t('sheets.director.rulings')),
      h('p', t('sheets.director.rulings.how')),
      table(
        'sh-rulings',
        [],
        STRENGTHS.map((strength) => [
          t(`room.ruling.${strength}`),
          strength === 'none' ? num(0) : num(WORTH[strength], 'signed'),
          t(`sheets.director.ruling.${strength}.when`),
        ]),
      ),
      h('p', t('sheets.director.rulings.rules')),
    ),
    h('section', h('h3', t('sheets.director.debrief')), h('ol', ...teacher.debrief.map((q) => h('li', q)))),
    h(
      'section',
      h('h3', t('sheets.director.assumptions')),
      h('ul.sh-small', ...setup.scenario.assumptions.map(({ text }) => h('li', text))),
    ),
  );
}

/** A page of its own, to be stapled: what may happen and when, and every seat's aim. */
export function sealedSheet({ game: { setup } }: Paper): El {
  const { events, aims, title } = setup.scenario;
  return h(
    'section.sh-sheet.sh-sealed',
    h('h2', `${t('sheets.director.sealed')}: ${title}`),
    h('p.sh-lead', t('sheets.director.sealed.open')),
    events.length === 0
      ? null
      : table(
          'sh-events',
          [
            t('sheets.director.column.when'),
            t('sheets.director.column.sure'),
            t('sheets.director.column.event'),
            t('sheets.director.column.does'),
          ],
          events.map((event) => [
            event.turn === undefined ? t('sheets.director.event.any') : turnName(setup, event.turn),
            sure(setup, event),
            h('b', event.title),
            event.summary,
          ]),
        ),
    aims.length === 0
      ? null
      : h(
          'section',
          h('h3', t('sheets.director.aims')),
          table(
            'sh-aims',
            [t('sheets.director.column.seat'), t('sheets.director.column.aim')],
            aims.map((aim) => [nameOf.state(setup, aim.seat), aim.title]),
          ),
        ),
  );
}

function sure(setup: Setup, event: Setup['scenario']['events'][number]): string {
  const rivals = setup.scenario.events.filter(({ group }) => group !== undefined && group === event.group);
  if (rivals.length > 1) return t('sheets.director.event.one');
  return event.chance >= 1000 ? t('sheets.director.event.sure') : frequency(event.chance);
}

function plan(steps: readonly string[]): El {
  return table(
    'sh-plan',
    ['', t('sheets.director.schedule'), t('sheets.director.clock')],
    steps.map((step) => [box(), step, blank('short')]),
  );
}

/** The cue of each turn, and the texts that come up in it. */
function turnTable(setup: Setup): El {
  const { cues } = setup.scenario.turns;
  return table(
    'sh-turns',
    [
      t('sheets.rules.column.turn'),
      t('sheets.rules.column.cue'),
      ...(setup.texts.length > 0 ? [t('sheets.director.texts')] : []),
    ],
    Array.from({ length: longest(setup) }, (_, n) => {
      const due = setup.items.filter((item) => item.turn === n + 1 && !item.drawer);
      const refs = due.flatMap((item) => item.texts.map((id) => nameOf.text(setup, id)));
      return [turnName(setup, n + 1), cues[n] ?? '', ...(setup.texts.length > 0 ? [list(refs)] : [])];
    }),
  );
}

function seatTable(paper: Paper): El {
  const { setup } = paper.game;
  return table(
    'sh-seats',
    [
      t('sheets.director.column.seat'),
      t('sheets.director.column.people'),
      t('sheets.director.column.word'),
      t('sheets.director.column.brief'),
    ],
    seatsOf(setup).map((seat) => [
      stateOf(setup, seat).name,
      blank(),
      paper.words[seat] ?? blank('short'),
      caretakerText(setup, seat),
    ]),
  );
}
