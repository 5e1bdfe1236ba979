import type { Setup } from '../../engine';
import { byId, nameOf } from '../../app/models/facts';
import { verbName } from '../../app/models/verbs';
import { t } from '../../app/words';
import type { Choice } from '../../table/paper/choices';

/** What a tick is called on paper: the question it answers, and the answer. */
export function asked(
  setup: Setup,
  { slot, path }: Choice,
): { readonly question: string; readonly answer: string } {
  const [, a = '', b = '', c = '', d = ''] = path;
  const text = (id: string): string => {
    const def = byId(setup.texts, id);
    return def === undefined ? id : `${def.ref} ${def.title}`;
  };
  const vote = (value: string): string => t(`assembly.vote.${value as 'yes'}`);
  switch (slot) {
    case 'accords': {
      const accord = byId(setup.accords, a);
      return { question: nameOf.accord(setup, a), answer: accord?.[b as 'honour' | 'defect'] ?? b };
    }
    case 'motions':
      return { question: t('sheets.ask.motion', { motion: nameOf.motion(setup, a) }), answer: vote(b) };
    case 'acts':
      return {
        question: t(`sheets.ask.act.${b as 'verb'}`, { n: Number(a) }),
        answer:
          b === 'verb' ? verbName(c) : b === 'target' ? nameOf.state(setup, c) : nameOf.domain(setup, c),
      };
    case 'voices':
      return { question: text(a), answer: t(`assembly.stance.${b as 'support'}`) };
    case 'votes':
      return { question: t('sheets.ask.vote', { text: nameOf.text(setup, a) }), answer: vote(b) };
    case 'supplier':
      return { question: t('agenda.supplier'), answer: t(`supplier.${a as 'open'}`) };
    case 'table':
      return { question: t('sheets.ask.table'), answer: drawerTitle(setup, a) };
    case 'ballots':
      return { question: nameOf.election(setup, a), answer: nameOf.candidate(setup, b) };
    case 'proxy':
      return { question: t('sheets.ask.proxy'), answer: nameOf.state(setup, a) };
    case 'settle':
      return { question: t('sheets.ask.settle'), answer: t(`sheets.ask.settle.${a as 'dues'}`) };
    case 'steer':
      return {
        question: t('sheets.ask.steer', { region: nameOf.region(setup, a) }),
        answer: t('sheets.ask.steer.on', { on: onName(setup, b), side: c }),
      };
    case 'shop':
      return { question: t('sheets.ask.shop', { text: text(a) }), answer: nameOf.venue(setup, b) };
    case 'forums':
      return inForum(setup, a, b, c, d);
    case 'suspend':
      return {
        question: t('sheets.ask.suspend', { accord: nameOf.accord(setup, a) }),
        answer: nameOf.state(setup, b),
      };
    case 'inspections':
      return {
        question: t('sheets.ask.inspect', { accord: nameOf.accord(setup, a) }),
        answer: nameOf.state(setup, b),
      };
    case 'budget':
      return { question: t('sheets.ask.budget'), answer: t(`research.line.${a as 'research'}`) };
    case 'focus':
      return { question: t('sheets.ask.focus'), answer: nameOf.domain(setup, a) };
    case 'projects':
      return { question: t('sheets.ask.projects'), answer: nameOf.milestone(setup, a) };
    case 'predictions':
      return b === 'count'
        ? { question: t('sheets.ask.count', { accord: nameOf.accord(setup, a) }), answer: c }
        : {
            question: t('sheets.ask.passes'),
            answer: t('sheets.ask.passes.text', {
              text: nameOf.text(setup, a),
              answer: t(`foresee.${b as 'passes'}`),
            }),
          };
  }
}

function drawerTitle(setup: Setup, id: string): string {
  const item = byId(setup.items, id);
  return item?.title ?? nameOf.text(setup, item?.texts[0] ?? id);
}

function onName(setup: Setup, id: string): string {
  const candidate = setup.candidates.find((x) => x.def.id === id);
  return candidate?.def.name ?? nameOf.text(setup, id);
}

function inForum(setup: Setup, forum: string, part: string, about: string, answer: string) {
  const name = nameOf.forum(setup, forum);
  const yesNo = answer === 'yes' || answer === 'no' ? t(`assembly.vote.${answer}`) : '';
  switch (part) {
    case 'admit':
      return {
        question: t('sheets.ask.admit', { forum: name, state: nameOf.state(setup, about) }),
        answer: yesNo,
      };
    case 'drop':
      return { question: t('sheets.ask.drop', { forum: name }), answer: nameOf.state(setup, about) };
    case 'councils': {
      const council = setup.councils.find((x) => x.def.id === about)?.def.name ?? about;
      return { question: t('sheets.ask.council', { forum: name, council }), answer: yesNo };
    }
    case 'agenda':
      return {
        question: t('sheets.ask.agenda', { forum: name }),
        answer: about === 'air' ? t('sheets.ask.air') : nameOf.deliverable(setup, about),
      };
    default:
      return { question: name, answer: t(`sheets.ask.${part as 'call'}`) };
  }
}
