import { countedAccord } from '../../app/models/foresee';
import { effectLine } from '../../app/models/textLines';
import { byId, stakeTimes } from '../../app/models/facts';
import { t } from '../../app/words';
import { viewFor, type Options } from '../../engine';
import { officesOf, OFFICES, type Office } from '../../table/offices';
import type { Choice } from '../../table/paper/choices';
import { sheetCodes } from '../../table/paper/ticks';
import { asked } from './asks';
import { banner, blank, box } from './marks';
import { isOpen } from './open';
import { openView, stateOf, type Paper } from './paper';
import { turnName } from './rules';
import { h, type El } from './tree';
import type { TurnOptions } from './turns';

type Coded = Choice & { readonly code: string };

/** What a seat may order in a turn, to be ticked: each choice with its code, each part with a line for the office that signs it. */
export function orderSheet(paper: Paper, seat: string, { turn, of }: TurnOptions): El {
  const { setup } = paper.game;
  const options = of(seat);
  // Of guesses only those that the screen asks too: the count of one accord, and texts where they are few.
  const counted = countedAccord(setup, { ...viewFor(paper.game, seat), turn: options.turn })?.def.id;
  const isAsked = ({ slot, path }: Choice): boolean =>
    slot !== 'predictions' || (path[2] === 'count' ? counted === path[1] : options.texts.length <= 3);
  const open = sheetCodes({ setup, seat, turn, word: paper.words[seat] ?? '' }).filter(
    (choice) => isOpen(options, choice) && isAsked(choice),
  );
  const offices = officesOf(setup, seat);
  const alone = offices.length < 2;
  const { name, pole } = stateOf(setup, seat);
  const part = (office: Office): El | null => {
    const slots = alone ? offices[0]?.slots : offices.find((x) => x.office === office)?.slots;
    const its = open.filter(({ slot }) => slots?.includes(slot));
    if (its.length === 0) return null;
    return h(
      'section.sh-signed',
      h(
        'h4',
        h('span', t(alone ? 'sheets.order.seat' : `sheets.office.${office}`)),
        h('span', t('sheets.order.signs'), ' ', blank()),
      ),
      ...questions(paper, seat, options, its),
    );
  };
  const present = alone ? (['head'] as const) : OFFICES;
  return h(
    'article.sh-order',
    h('header', banner(pole), h('h3', name), h('p', t('sheets.order.turn', { turn: turnName(setup, turn) }))),
    h('div.sh-flow', ...present.map(part)),
    h('p', h('b', t('sheets.order.why')), ' ', blank('long')),
    h('p', h('b', t('sheets.order.codes')), ' ', ...Array.from({ length: 6 }, () => blank('code'))),
  );
}

function questions(paper: Paper, seat: string, options: Options, choices: readonly Coded[]): El[] {
  const groups = new Map<string, Coded[]>();
  for (const choice of choices) {
    const { question } = asked(paper.game.setup, choice);
    groups.set(question, [...(groups.get(question) ?? []), choice]);
  }
  return [...groups].map(([question, of]) =>
    h(
      'div.sh-ask',
      h('p', h('b', question)),
      h('p.sh-answers', ...of.map((choice) => answer(paper, choice))),
      note(paper, seat, options, of[0]),
    ),
  );
}

function answer({ game }: Paper, choice: Coded): El {
  return h(
    'span.sh-answer',
    box(),
    ` ${asked(game.setup, choice).answer} `,
    h('code', choice.code),
    choice.amount === undefined
      ? null
      : h('span', ' = ', blank('amount'), t(`sheets.order.${choice.amount}`)),
  );
}

/** What a text does, beside it, in the short games: there is room, and nobody need look it up. */
function note(paper: Paper, seat: string, options: Options, choice: Coded | undefined): El | null {
  const { setup } = paper.game;
  if (choice?.slot !== 'voices' || setup.scenario.rules.ledger === 'full') return null;
  const text = byId(setup.texts, choice.path[1] ?? '');
  if (text === undefined) return null;
  const view = { ...openView(paper, seat), turn: options.turn };
  const says = effectLine({ setup, view, stake: stakeTimes(setup, options.turn) }, text);
  return h('small', `${text.summary} ${says}`);
}
