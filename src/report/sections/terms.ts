import { t } from '../../app/words';
import type { Block, Section } from '../types';
import { textsOf } from '../walk';
import type { Citations } from '../cite';

/** In the order in which a newcomer would ask. */
const TERMS = [
  'needle',
  'accord',
  'due',
  'honour',
  'named',
  'stake',
  'text',
  'voice',
  'objection',
  'tilt',
  'lock',
  'par',
  'aim',
  'promise',
  'trust',
  'cohesion',
  'proxy',
] as const;

/** The words of the game that the other sections use. */
export function termsSection(cite: Citations, sections: readonly Section[]): Section {
  const said = sections.flatMap(textsOf).join(' ').toLowerCase();
  const used = TERMS.filter((id) => said.includes(t(`report.term.${id}`).toLowerCase()));
  const block: Block = {
    kind: 'terms',
    terms: used.map((id) => ({ term: t(`report.term.${id}`), means: t(`report.term.${id}.means`) })),
  };
  return { id: 'terms', title: cite.text(t('report.terms'), cite.path('/rules')), blocks: [block] };
}
