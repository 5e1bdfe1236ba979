import { number, Page, type Reading } from './book';

const COUNTED: Readonly<Record<string, number>> = { nobody: 0, none: 0, one: 1 };

/** The text that a question calls “F.101 “Title””, and the turn it is about. */
function about(page: Page, turn = '', ref = '') {
  const then = new Page(page.book, Number(turn), '');
  const text = page.book.setup.texts.find((one) => one.ref === ref);
  return { then, text: text?.id ?? '' };
}

const became = (
  page: Page,
  turn: string | undefined,
  ref: string | undefined,
  outcome: 1 | -1,
  objectors?: number,
) => {
  const { then, text } = about(page, turn, ref);
  return (
    text !== '' &&
    then.after('outcome', text) === outcome &&
    then.before('outcome', text) === 0 &&
    (objectors === undefined || then.after('objectors', text) === objectors)
  );
};

/** Beginnings of the questions of a debrief: what they say happened. What would have been is the laboratory’s to prove. */
export const questions: readonly Reading[] = [
  {
    says: /^In turn (\d+) (.+?) did not honour (.+?)\. .*?( \(It was found out\.\))?$/,
    holds(page, turn, state, accord, found) {
      const then = new Page(page.book, Number(turn), '');
      const [who, what] = [page.id('state', state ?? '') ?? '', page.id('accord', accord ?? '') ?? ''];
      return (
        then.after('kept', `${what}/${who}`) === -1 && (found === undefined || then.by('named', who) > 0)
      );
    },
  },
  {
    says: /^In all (\d+) turns nobody ever broke /,
    holds: (page) =>
      page.book.game.ledger.entries.every(({ measure, after }) => measure !== 'kept' || after !== -1),
  },
  {
    says: /^In turn (\d+) (\S+) “.+?” passed with one objection too few: (.+?) objected, /,
    holds: (page, turn, ref, list) => became(page, turn, ref, 1, page.ids('state', list ?? '')?.length ?? -1),
  },
  {
    says: /^In turn (\d+) (\S+) “.+?” passed, against the side of .*?; (\S+) objected\. /,
    holds: (page, turn, ref, n) => became(page, turn, ref, 1, COUNTED[n ?? ''] ?? number(n ?? '')),
  },
  {
    says: /^In turn (\d+) (\S+) “.+?” fell because (.+?) objected, just enough\./,
    holds: (page, turn, ref, list) =>
      became(page, turn, ref, -1, page.ids('state', list ?? '')?.length ?? -1),
  },
  {
    says: /^In turn (\d+) (.+?) alone stopped (\S+) “/,
    holds: (page, turn, state, ref) =>
      page.id('state', state ?? '') !== undefined && became(page, turn, ref, -1, 1),
  },
  {
    says: /^For turn (\d+) (.+?) told (.+?) that it would .+?, and did not\./,
    holds: (page, turn, from, to) =>
      page.book.game.world.promises.some(
        (p) =>
          p.turn === Number(turn) &&
          p.from === page.id('state', from ?? '') &&
          p.to === page.id('state', to ?? '') &&
          p.status === 'broken',
      ),
  },
  {
    says: /^In turn (\d+) (.+?) locked in \((.+?)\), (open|state-controlled):/,
    holds(page, turn, state, domain, side) {
      const subject = `${page.id('domain', domain ?? '')}/${page.id('state', state ?? '')}`;
      const flag = side === 'open' ? 1 : -1;
      return (
        page.book.at('locked', subject, Number(turn)) === flag &&
        page.book.at('locked', subject, Number(turn) - 1) !== flag
      );
    },
  },
  {
    says: /^In turn (\d+) the government of (.+?) fell:/,
    holds: (page, turn, state) =>
      new Page(page.book, Number(turn), '').by('fallen', page.id('state', state ?? '') ?? '') === 1,
  },
  {
    says: /^In turn (\d+) came “(.+?)”, which nobody had chosen\. In that turn the needle moved (\S+) points towards (open rules|state control)\./,
    holds(page, turn, title, by, side) {
      const then = new Page(page.book, Number(turn), '');
      const moved = then.by('index', '');
      return (
        then.by('happened', page.id('event', title ?? '') ?? '') > 0 &&
        page.reads(by ?? '', Math.abs(moved)) &&
        moved > 0 === (side === 'open rules')
      );
    },
  },
  {
    says: /^After turn (\d+) (.+?) has the best score, (\S+), and yet /,
    holds(page, turn, state, score) {
      const id = page.id('state', state ?? '') ?? '';
      const of = (seat: string) => page.book.at('score', seat, Number(turn));
      return (
        page.reads(score ?? '', of(id)) && [...page.book.setup.seatIds].every((seat) => of(seat) <= of(id))
      );
    },
  },
  {
    says: /^Over all \d+ turns .+? honoured .+? At the end (.+?) stands at (\S+), (.+?) at (\S+?)\. /,
    holds: (page, most, its, least, theirs) =>
      page.reads(its ?? '', page.after('score', page.id('state', most ?? '') ?? '')) &&
      page.reads(theirs ?? '', page.after('score', page.id('state', least ?? '') ?? '')),
  },
];
