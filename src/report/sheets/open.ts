import type { Options } from '../../engine';
import type { Choice } from '../../table/paper/choices';

interface Maybe<T> {
  readonly value: T;
  readonly allowed: boolean;
}

/** Whether a choice of the sheet is open to the seat in this turn; what is closed is not printed. */
export function isOpen(options: Options, { slot, path }: Choice): boolean {
  const [, a = '', b = '', c = ''] = path;
  const text = options.texts.find((x) => x.text === a);
  switch (slot) {
    case 'accords':
      return may(options.accords.find((x) => x.accord === a)?.choices, b);
    case 'motions':
      return may(options.motions.find((x) => x.motion === a)?.votes, b);
    case 'acts':
      return Number(a) <= options.acts && inAct(options, b, c);
    case 'voices':
      return options.voices > 0 && may(text?.stances, b);
    case 'votes':
      return may(text?.votes, b);
    case 'supplier':
      return may(options.supplier, a);
    case 'table':
      return may(options.table, a);
    case 'ballots':
      return may(options.elections.find((x) => x.election === a)?.ranking, b);
    case 'proxy':
      return may(options.proxies, a);
    case 'settle':
      return may(options.settle, a);
    case 'steer':
      return options.steer.some(
        (x) =>
          x.region === a && x.on.some((on) => on.value === b && (on.sides as readonly string[]).includes(c)),
      );
    case 'shop':
      return may(options.shop.find((x) => x.text === a)?.venues, b);
    case 'forums':
      return inForum(
        options.forums.find((x) => x.forum === a),
        b,
        c,
      );
    case 'suspend':
      return options.suspend.some((x) => x.accord === a && x.partners.includes(b));
    case 'inspections':
      return options.inspections.some((x) => x.accord === a && x.states.includes(b));
    case 'budget':
      return options.budget !== null;
    case 'focus':
      return options.budget?.domains.includes(a) ?? false;
    case 'projects':
      return options.projects.some((x) => x.milestone === a);
    case 'predictions':
      return b === 'count' || (text !== undefined && (b === 'passes' || b === 'falls'));
  }
}

function may(choices: readonly Maybe<string>[] | undefined, value: string): boolean {
  return choices?.some((x) => x.value === value && x.allowed) ?? false;
}

/** A part of an act: its verb, or what some verb that is open may be aimed at. */
function inAct({ verbs }: Options, part: string, id: string): boolean {
  const open = verbs.filter(({ allowed }) => allowed);
  if (part === 'verb')
    return open.some(
      ({ verb, targets }) => verb === id && (targets.length === 0 || targets.some((x) => x.allowed)),
    );
  return open.some(({ targets, domains }) => (part === 'target' ? may(targets, id) : domains.includes(id)));
}

function inForum(forum: Options['forums'][number] | undefined, part: string, id: string): boolean {
  if (forum === undefined) return false;
  switch (part) {
    case 'call':
      return forum.call?.allowed ?? false;
    case 'join':
      return forum.join !== null;
    case 'leave':
      return forum.leave;
    case 'admit':
      return forum.admit.some(({ state }) => state === id);
    case 'drop':
      return forum.drop.includes(id);
    case 'councils':
      return forum.councils.some(({ council }) => council === id);
    case 'agenda':
      return forum.agenda.some(({ value }) => value === id);
    default:
      return false;
  }
}
