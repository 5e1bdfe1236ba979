import { nameOf } from '../../app/models/facts';
import { num, t } from '../../app/words';
import { foreseers } from '../../lab/calibration/predictions';
import { trustTracks, words } from '../../lab/calibration/word';
import type { Citations } from '../cite';
import type { Block, Claim, Level, Section } from '../types';

/** Of more evidence than this for one figure the first few are cited; the tables in files hold all of it. */
const MOST_CITED = 4;

/** Who kept its word, what the others came to hold in it, and who foretold whom. */
export function trustSection(cite: Citations, level: Level): Section | null {
  const { game } = cite.played;
  const { kind, tracks } = trustTracks(game);
  const shown = tracks.filter(({ values }) => values.some((value) => value !== null));
  if (shown.length === 0) return null;
  const turns = game.history.map((_, turn) => (turn === 0 ? t('review.chart.start') : String(turn)));
  const name = (seat: string): string => nameOf.state(game.setup, seat);
  const known = words(game);
  return {
    id: 'trust',
    title: cite.text(
      t(`report.trust.${kind}`),
      ...shown.flatMap(({ seat }) => refsOf(cite, kind, seat).slice(0, 1)),
    ),
    note: t(`report.trust.${kind}.note`),
    blocks: [
      {
        kind: 'charts',
        charts: shown.map(({ seat, values }) => ({
          kind: 'chart' as const,
          title: name(seat),
          turns,
          refs: refsOf(cite, kind, seat),
          series: [
            { label: name(seat), values: values.map((value) => value ?? undefined), look: 'played' as const },
          ],
        })),
      },
      {
        kind: 'table',
        columns: [
          { title: t('review.standings.seat') },
          { title: t(`report.trust.${kind}.end`), figure: true },
          { title: t('report.trust.dues'), figure: true },
          { title: t('report.trust.promises'), figure: true },
          { title: t('report.trust.named'), figure: true },
        ],
        rows: shown.map(({ seat, values }): Claim[] => {
          const word = known.find((one) => one.seat === seat);
          const refs = refsOf(cite, kind, seat);
          const of = (done: number, all: number): string => t('report.trust.of', { done, all });
          return [
            cite.text(name(seat)),
            cite.text(num(values.at(-1) ?? 0), ...refs),
            cite.text(of(word?.paid ?? 0, word?.due ?? 0), ...conductRefs(cite, seat)),
            cite.text(
              of(word?.kept ?? 0, (word?.kept ?? 0) + (word?.broken ?? 0)),
              cite.cell('brokenPromises', seat, cite.account.turn),
            ),
            cite.text(num(word?.named ?? 0), cite.cell('named', seat, cite.account.turn)),
          ];
        }),
      },
      ...foretold(cite, level),
    ],
  };
}

/** What a seat's trust rests on: what others hold in it, or what it did. */
function refsOf(cite: Citations, kind: 'trust' | 'word', seat: string): string[] {
  const { setup, turn } = cite.account;
  if (kind === 'word') return conductRefs(cite, seat);
  const others = setup.seats.flatMap((place) => setup.states[place]?.id ?? []).filter((id) => id !== seat);
  const cells = others.slice(0, MOST_CITED).map((id) => cite.cell('trust', `${id}/${seat}`, turn));
  return others.length <= MOST_CITED ? cells : [...cells.slice(0, 2), all(cite)];
}

/** Where all of it stands. */
function all(cite: Citations): string {
  return cite.run(t('report.more'), `sb report ${cite.file} --format csv`);
}

function conductRefs(cite: Citations, seat: string): string[] {
  const { facts } = cite.account;
  const own = facts.filter(
    (f) => (f.kind === 'conduct' && f.state === seat) || (f.kind === 'promise' && f.from === seat),
  );
  if (own.length === 0) return [cite.path('/accords')];
  if (own.length <= MOST_CITED) return own.map((f) => cite.fact(f));
  const broken = own.filter((f) =>
    f.kind === 'conduct' ? !f.honoured : f.kind === 'promise' && f.result === 'broken',
  );
  return [...broken.slice(0, MOST_CITED).map((f) => cite.fact(f)), all(cite)];
}

/** How well each seat foretold the others, against what guessing at random would have got right. */
function foretold(cite: Citations, level: Level): Block[] {
  const { game } = cite.played;
  const made = foreseers(game);
  if (made.length === 0) return [];
  const graduate = level === 'graduate';
  return [
    {
      kind: 'part',
      title: cite.text(
        t('review.predictions'),
        ...made.slice(0, 1).flatMap(({ facts }) => factRefs(cite, facts.slice(0, 1))),
      ),
      note: t(graduate ? 'report.foretold.note.graduate' : 'report.foretold.note'),
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: t('review.standings.seat') },
            { title: t('report.foretold.right'), figure: true },
            { title: t('report.foretold.expected'), figure: true },
            ...(graduate
              ? [
                  { title: t('report.foretold.rate'), figure: true },
                  { title: t('report.foretold.brier'), figure: true },
                ]
              : []),
          ],
          rows: made.map((one): Claim[] => {
            const refs =
              one.facts.length <= MOST_CITED
                ? factRefs(cite, one.facts)
                : [...factRefs(cite, one.facts.slice(0, 2)), all(cite)];
            return [
              cite.text(nameOf.state(game.setup, one.by)),
              cite.text(t('report.trust.of', { done: one.right, all: one.of }), ...refs),
              cite.text(num(one.expected), ...refs),
              ...(graduate
                ? [
                    cite.text(
                      t('report.foretold.interval', {
                        low: one.rate.low * 1000,
                        high: one.rate.high * 1000,
                      }),
                      ...refs,
                    ),
                    cite.text(num(one.brier, 'fine'), ...refs),
                  ]
                : []),
            ];
          }),
        },
      ],
    },
  ];
}

function factRefs(cite: Citations, places: readonly number[]): string[] {
  return places.flatMap((at) => {
    const fact = cite.played.game.facts[at];
    return fact === undefined ? [] : [cite.fact(fact)];
  });
}
