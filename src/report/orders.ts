import { called, clauseLine, nameOf } from '../app/models/facts';
import { lineText } from '../app/models/factsLine';
import { sentence } from '../app/models/sentence';
import { whoIs } from '../app/models/ledger';
import { hasMessage, list, num, t } from '../app/words';
import { POINT, type Clause, type Orders, type Setup } from '../engine';
import type { Consideration } from '../engine';

type Said = readonly (string | undefined)[];

/** What a seat ordered, a short sentence a slot; reasons last, in the seat's own words. */
export function ordersLines(setup: Setup, orders: Orders): string[] {
  const lines = [
    ...accords(setup, orders),
    ...assembly(setup, orders),
    ...forums(setup, orders),
    ...statecraft(setup, orders),
    ...money(setup, orders),
    ...talk(setup, orders),
    ...predictions(setup, orders),
  ].flatMap((said) => said ?? []);
  const why = orders.rationale === undefined ? [] : [reasonOf(orders.rationale)];
  return lines.length + why.length === 0 ? [t('report.order.nothing')] : [...lines, ...why];
}

/** A reason that a bot's rule gives by its id, or what a person wrote. */
export function reasonOf(rationale: string): string {
  const id = rationale.startsWith('reason:') ? rationale.slice('reason:'.length) : undefined;
  if (id === undefined) return t('report.order.why', { why: rationale });
  const plain = `report.reason.${id}`;
  const known = `bots.reason.${id}`;
  return t('report.order.why.bot', {
    why: hasMessage(plain) ? sentence(plain) : hasMessage(known) ? sentence(known) : id,
  });
}

/** One sentence for those of a kind, or nothing. */
function each(
  id: 'report.order.honour' | 'report.order.defect',
  what: readonly string[],
): string | undefined {
  return what.length === 0 ? undefined : t(id, { what: list(what) });
}

function accords(setup: Setup, orders: Orders): Said {
  const chosen = Object.entries(orders.accords ?? {});
  const of = (choice: string): string[] =>
    chosen.filter(([, c]) => c === choice).map(([id]) => nameOf.accord(setup, id));
  const votes = Object.entries(orders.motions ?? {}).map(([id, vote]) =>
    t('report.order.vote', { vote, what: nameOf.motion(setup, id) }),
  );
  const suspended = Object.entries(orders.suspend ?? {}).flatMap(([id, states]) =>
    states.map((state) =>
      t('report.order.suspend', { state: whoIs(setup, state), accord: nameOf.accord(setup, id) }),
    ),
  );
  const inspected = (orders.inspections ?? []).map((one) =>
    t('report.order.inspect', { state: whoIs(setup, one.state), accord: nameOf.accord(setup, one.accord) }),
  );
  return [
    each('report.order.honour', of('honour')),
    each('report.order.defect', of('defect')),
    ...votes,
    ...suspended,
    ...inspected,
  ];
}

function assembly(setup: Setup, orders: Orders): Said {
  const text = (id: string): string => nameOf.text(setup, id);
  return [
    ...(orders.voices ?? []).map((v) => t('report.order.voice', { stance: v.stance, text: text(v.text) })),
    ...Object.entries(orders.votes ?? {}).map(([id, vote]) =>
      t('report.order.vote', { vote, what: text(id) }),
    ),
    ...(orders.table ?? []).map((id) => t('report.order.table', { what: whoIs(setup, id) })),
    ...Object.entries(orders.ballots ?? {}).map(([election, names]) =>
      t('report.order.ballot', {
        election: nameOf.election(setup, election),
        names: list(names.map((id) => nameOf.candidate(setup, id))),
      }),
    ),
    orders.proxy === undefined ? undefined : t('report.order.proxy', { state: whoIs(setup, orders.proxy) }),
    ...(orders.settle ?? []).map((what) => t('report.order.settle', { what })),
    ...(orders.steer ?? []).map((s) =>
      t('report.order.steer', {
        region: nameOf.region(setup, s.region),
        side: s.side,
        what: nameOf.candidate(setup, s.on) === s.on ? whoIs(setup, s.on) : nameOf.candidate(setup, s.on),
      }),
    ),
    ...(orders.shop ?? []).map((s) =>
      t('report.order.shop', { text: text(s.text), venue: nameOf.venue(setup, s.venue) }),
    ),
  ];
}

function forums(setup: Setup, orders: Orders): Said {
  return Object.entries(orders.forums ?? {}).flatMap(([id, order]) => {
    const forum = nameOf.forum(setup, id);
    const votes = (of: Readonly<Record<string, string>> | undefined): string[] =>
      Object.entries(of ?? {}).map(([what, vote]) =>
        t('report.order.forum.vote', { forum, what: whoIs(setup, what), vote }),
      );
    return [
      order.call === true ? t('report.order.forum.call', { forum }) : undefined,
      order.join === true ? t('report.order.forum.join', { forum }) : undefined,
      order.leave === true ? t('report.order.forum.leave', { forum }) : undefined,
      order.drop === undefined
        ? undefined
        : t('report.order.forum.drop', { forum, state: whoIs(setup, order.drop) }),
      order.agenda === undefined
        ? undefined
        : t('report.order.forum.agenda', { forum, what: nameOf.deliverable(setup, order.agenda) }),
      ...votes(order.admit),
      ...votes(order.councils),
    ];
  });
}

function statecraft(setup: Setup, orders: Orders): Said {
  return [
    orders.supplier === undefined ? undefined : t('report.order.supplier', { side: orders.supplier }),
    ...(orders.acts ?? []).map((act) => {
      const verb = sentence(`verb.${act.verb}`, {}, () => act.verb);
      const domain = act.domain === undefined ? '' : nameOf.domain(setup, act.domain);
      return act.target === undefined
        ? t('report.order.act', { verb })
        : t('report.order.act.at', {
            verb,
            target: whoIs(setup, act.target),
            domain: domain === '' ? 'none' : domain,
          });
    }),
  ];
}

function money(setup: Setup, orders: Orders): Said {
  const shares = (of: Readonly<Record<string, number>>, name: (id: string) => string): string =>
    list(
      Object.entries(of)
        .filter(([, share]) => share > 0)
        .map(([id, share]) => t('report.order.share', { what: name(id), share })),
    );
  const line = (id: string): string => sentence(`report.budget.${id}`, {}, () => id);
  return [
    orders.budget === undefined ? undefined : t('report.order.budget', { what: shares(orders.budget, line) }),
    orders.focus === undefined
      ? undefined
      : t('report.order.focus', { what: shares(orders.focus, (id) => nameOf.domain(setup, id)) }),
    ...Object.entries(orders.projects ?? {})
      .filter(([, amount]) => amount > 0)
      .map(([id, amount]) =>
        t('report.order.project', { amount: amount / 1000, what: nameOf.milestone(setup, id) }),
      ),
  ];
}

function talk(setup: Setup, orders: Orders): Said {
  const answers = (['accepts', 'declines', 'withdraws'] as const).flatMap((slot) =>
    (orders[slot] ?? []).map((deal) => t('report.order.answer', { slot, deal })),
  );
  return [
    ...(orders.offers ?? []).map((offer) =>
      t('report.order.offer', {
        state: lineText(called(setup, offer.to)),
        give: considerations(setup, offer.give),
        take: considerations(setup, offer.take),
      }),
    ),
    ...answers,
    ...(orders.promises ?? []).map((p) =>
      t('report.order.promise', {
        state: lineText(called(setup, p.to)),
        clause: clause(setup, p.clause),
        turn: p.turn,
        unless: p.unless === undefined ? 'none' : clause(setup, p.unless),
      }),
    ),
  ];
}

function predictions(setup: Setup, orders: Orders): Said {
  return Object.entries(orders.predictions ?? {}).flatMap(([about, clauses]) =>
    clauses.map((c) => t('report.order.foresees', { who: whoIs(setup, about), clause: clause(setup, c) })),
  );
}

/** What one side of an offer gives, as a list: “4 points and a voice for F.201”. */
export function considerations(setup: Setup, items: readonly Consideration[]): string {
  if (items.length === 0) return t('report.order.nothing.noun');
  return list(items.map((item) => consideration(setup, item)));
}

function consideration(setup: Setup, item: Consideration): string {
  switch (item.kind) {
    case 'payment':
      return setup.scenario.rules.ledger === 'full'
        ? t('report.order.money', { n: num(item.amount / 1000, 'fine') })
        : t('report.order.points', { n: item.amount / POINT });
    case 'voice':
      return t('report.order.sold', { stance: item.stance, text: nameOf.text(setup, item.text) });
    case 'promise':
      return t('report.order.word', { clause: clause(setup, item.clause) });
  }
}

const clause = (setup: Setup, said: Clause): string => lineText(clauseLine(setup, said));
