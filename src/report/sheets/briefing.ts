import { POINT, payoffs, type Setup } from '../../engine';
import type { AccordDef } from '../../scenario/types';
import { accordSentences } from '../../app/models/accordFacts';
import { cardText } from '../../app/models/card';
import { called, stakeTimes, winOf } from '../../app/models/facts';
import { lineText } from '../../app/models/factsLine';
import { provisionTexts } from '../../app/models/provisionTexts';
import { signedPoints } from '../../app/models/sentence';
import { list, num, t } from '../../app/words';
import { viewFor } from '../../engine';
import { absentRest, caretakerText } from './brief';
import { figuresOf, SOURCE_OF_FIGURES } from './figures';
import { banner, blank, fold } from './marks';
import { openView, seatsOf, stateOf, type Paper } from './paper';
import { turnName } from './rules';
import { h, table, type El } from './tree';

/** Who one is: the part everyone may read, and below the fold what only the seat knows. */
export function briefingSheet(paper: Paper, seat: string): El {
  const { setup } = paper.game;
  const state = stateOf(setup, seat);
  const about = state.seat;
  if (about === undefined) throw new Error(`the scenario has no seat "${seat}"`);
  return h(
    `section.sh-sheet.sh-briefing${setup.scenario.rules.ledger === 'full' ? '.sh-tight' : ''}`,
    h('header', banner(state.pole), h('h2', state.name), h('p', side(setup, seat))),
    h(
      'div.sh-who',
      h('p', h('b', t('sheets.briefing.who')), ` ${about.role}`),
      h('p', h('b', t('title.wants')), ` ${about.wants}`),
      h('p', h('b', t('title.fears')), ` ${about.fears}`),
      h('p', h('b', t('sheets.briefing.win')), ` ${winOf(setup, seat)}`),
      voters(setup, seat),
    ),
    h(
      'div.sh-two',
      h(
        'div',
        h('section', h('h3', t('sheets.briefing.figures')), ...figuresOf(setup, state), legend(setup)),
        facts(setup, seat),
      ),
      h('div', accords(paper, seat), ...tables(paper, seat), absence(setup, seat)),
    ),
    fold(t('sheets.briefing.fold')),
    secret(paper, seat),
  );
}

function side(setup: Setup, seat: string): string {
  const { pole } = stateOf(setup, seat);
  return t('sheets.briefing.side', { pole: t(`pole.${pole}`), title: setup.scenario.title });
}

/** What the marks beside figures mean, with where sourced ones are from. */
function legend({ scenario }: Setup): El {
  const used =
    scenario.rules.ledger === 'full' ? scenario.sources.filter(({ id }) => SOURCE_OF_FIGURES.has(id)) : [];
  const titles = used.map(({ title, year }) => dated(title, year)).join('; ');
  return h('p.sh-foot', [t('sheets.mark.legend'), titles].filter((x) => x !== '').join(' '));
}

/** What the seat does while nobody plays it: its caretaker brief, known to all. */
function absence(setup: Setup, seat: string): El {
  const says = `${t('sheets.briefing.absent.intro')} ${caretakerText(setup, seat)}. ${absentRest(setup)}`;
  return h('section', h('h3', t('sheets.briefing.absent')), h('p', says.trim()));
}

/** When its voters vote, and what a government falls for. */
function voters(setup: Setup, seat: string): El | null {
  const { elections } = stateOf(setup, seat);
  const { ledger, voters: rule } = setup.scenario.rules;
  if (elections.length === 0) return null;
  const when = t('sheets.briefing.voters', {
    turns: list(elections.map((turn) => t('sheets.turn', { turn: turnName(setup, turn) }))),
  });
  if (ledger === 'full')
    return h('p', `${when} ${t('sheets.briefing.voters.approval', { floor: num(setup.p.apprFloor / 10) })}`);
  const what =
    rule.compare === 'floor'
      ? t('sheets.briefing.voters.floor', { floor: num(rule.floor) })
      : t('sheets.briefing.voters.partners', {
          margin: num(rule.margin),
          fall: num(-rule.fall, 'signed'),
          voices: rule.acting,
        });
  return h('p', `${when} ${what}`);
}

function accords(paper: Paper, seat: string): El | null {
  const { setup } = paper.game;
  const mine = setup.accords.filter((accord) => accord.members.includes(seat));
  if (mine.length === 0) return null;
  const long = setup.scenario.rules.ledger === 'full';
  return h(
    'section',
    h('h3', t('sheets.briefing.accords')),
    ...mine.map((accord) =>
      h(
        'p.sh-accord',
        h('b', `${accord.name}.`),
        ` ${long ? shortly(setup, accord) : fully(paper, seat, accord)}`,
      ),
    ),
  );
}

/** A long table's seat has ten accords: what each is for and costs, and with whom only where they are few. */
function shortly(setup: Setup, accord: AccordDef): string {
  return [accord.summary, dueText(accord), since(setup, accord)].filter((x) => x !== '').join(' ');
}

function fully(paper: Paper, seat: string, accord: AccordDef): string {
  const { setup } = paper.game;
  const seen = { setup, seat, view: openView(paper, seat), stake: stakeTimes(setup, 1) };
  return [
    accord.summary,
    dueText(accord),
    returns(setup, accord),
    provisionTexts({ setup }, accord) ?? '',
    accordSentences(seen, accord),
    since(setup, accord),
  ]
    .filter((x) => x !== '')
    .join(' ');
}

function dueText({ due }: AccordDef): string {
  if (due.home !== undefined) return t('sheets.briefing.due.home', { due: num(due.home) });
  if (due.budget !== undefined) return t('sheets.briefing.due.budget', { due: num(due.budget, 'percent') });
  return t('sheets.briefing.due.free');
}

function since(setup: Setup, { from }: AccordDef): string {
  return from > 1 ? t('sheets.briefing.from', { when: turnName(setup, from) }) : '';
}

/** What each due that is paid does, in the short model. */
function returns(setup: Setup, accord: AccordDef): string {
  return accord.provisions
    .flatMap((provision) => {
      if (provision.kind === 'share') {
        const names = list(accord.members.map((id) => lineText(called(setup, id))));
        return [t('sheets.briefing.share', { by: num(provision.perDue, 'signed'), members: names })];
      }
      if (provision.kind === 'push')
        return [
          t('sheets.briefing.push', {
            by: num(provision.perDue, 'signed'),
            weighted: provision.weighted ? 'yes' : 'no',
          }),
        ];
      return provision.kind === 'recoil'
        ? [t('sheets.briefing.recoil', { by: num(provision.by, 'signed') })]
        : [];
    })
    .join(' ');
}

/** The table of each accord that counts in points; sums of the long model are too small to be read so. */
function tables(paper: Paper, seat: string): El[] {
  const { setup } = paper.game;
  if (setup.scenario.rules.ledger === 'full') return [];
  const view = openView(paper, seat);
  const mine = setup.accords.filter((accord) => accord.members.includes(seat) && accord.from <= view.turn);
  return mine.map((accord) => {
    const { rows, others } = payoffs(setup, view, accord.id);
    const named = accord.inspection.evidence > 0;
    return h(
      'section',
      h('h3', t('sheets.briefing.payoffs')),
      table(
        'sh-payoffs',
        [
          t('sheets.briefing.payoffs.choice', { accord: accord.name }),
          ...Array.from({ length: others + 1 }, (_, n) =>
            t('sheets.briefing.payoffs.others', { n, all: others }),
          ),
        ],
        rows
          .filter((row) => row.choice !== 'named' || named)
          .map((row) => [
            row.choice === 'named' ? t('sheets.briefing.payoffs.named') : accord[row.choice],
            ...row.cells.map((cell) => signedPoints(Math.round(cell / (POINT / 10)) * (POINT / 10))),
          ]),
      ),
      h('p.sh-foot', t('sheets.briefing.payoffs.note')),
    );
  });
}

/** A fact that names more seats than this is a list of figures, and the figure stands in the table. */
const MOST_NAMED = 3;
/** So many facts find room beside a long game’s figures. */
const MOST_FACTS = 2;

/** Facts with their source that name the seat. */
function facts(setup: Setup, seat: string): El | null {
  const names = seatsOf(setup).map((id) => stateOf(setup, id).name);
  const { name } = stateOf(setup, seat);
  const about = setup.scenario.sources.filter(
    ({ claim }) =>
      claim.includes(name) && names.filter((other) => claim.includes(other)).length <= MOST_NAMED,
  );
  if (about.length === 0) return null;
  const shown = setup.scenario.rules.ledger === 'full' ? about.slice(0, MOST_FACTS) : about;
  return h(
    'section',
    h('h3', t('sheets.briefing.facts')),
    h(
      'ul',
      ...shown.map(({ claim, title, year }) =>
        h(
          'li',
          t('sheets.briefing.fact', {
            claim,
            title,
            year: title.includes(String(year)) ? 'none' : String(year),
          }),
        ),
      ),
    ),
  );
}

/** A source with its year, where its own name does not say it. */
function dated(title: string, year: number): string {
  return title.includes(String(year)) ? title : `${title}, ${year}`;
}

/** The part that is folded back: aim, word, card, and lines for what was promised. */
function secret(paper: Paper, seat: string): El {
  const { setup } = paper.game;
  const aims = setup.scenario.aims.filter((aim) => aim.seat === seat);
  const word = paper.words[seat];
  return h(
    'div.sh-secret',
    ...(aims.length === 0 ? [h('p', t('sheets.briefing.aim.none'))] : []),
    ...aims.map((aim) =>
      h(
        'p',
        h(
          'b',
          `${t(aim.secret ? 'sheets.briefing.aim' : 'sheets.briefing.aim.public', { points: num(aim.points) })}:`,
        ),
        ` ${aim.title}.`,
      ),
    ),
    card(paper, seat),
    h(
      'p',
      h('b', `${t('sheets.briefing.word')}:`),
      ' ',
      word === undefined ? blank() : h('b.sh-word', word),
      ` ${t('sheets.briefing.word.why')}`,
    ),
    h('p', h('b', t('sheets.briefing.notes'))),
    h(
      'div.sh-lines',
      ...Array.from({ length: setup.scenario.rules.ledger === 'full' ? 1 : 3 }, () => h('div')),
    ),
  );
}

function card(paper: Paper, seat: string): El | null {
  const { game } = paper;
  const { setup } = game;
  if (setup.scenario.cards === undefined) return null;
  const view = viewFor(game, seat);
  if (!paper.dealt || view.card === null) return h('p', t('sheets.briefing.card.later'));
  return h(
    'p',
    h('b', `${t('sheets.briefing.card', { turn: turnName(setup, view.turn) })}:`),
    ` ${cardText(setup, view, view.card)}`,
  );
}
