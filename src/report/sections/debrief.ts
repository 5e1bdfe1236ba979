import { questionLine } from '../../app/models/debrief';
import { t } from '../../app/words';
import { debrief } from '../../lab/debrief';
import type { Citations } from '../cite';
import type { Level, Section } from '../types';

/** Questions that this game gives to talk about, each with its evidence; and those that the scenario always asks. */
export function debriefSection(cite: Citations, level: Level): Section {
  const { game } = cite.played;
  const { setup } = cite.account;
  const asked = debrief(game).map((question) => {
    const { facts, cells } = question.evidence;
    const refs = [
      ...cells.map(({ measure, subject, turn }) => cite.cell(measure, subject, turn)),
      ...facts.flatMap((at) => {
        const fact = game.facts[at];
        return fact === undefined ? [] : [cite.fact(fact)];
      }),
    ];
    return cite.line(questionLine(setup, question, level), ...refs);
  });
  const own = cite.played.scenario.teacher.debrief;
  const questions = cite.path('/teacher/debrief');
  return {
    id: 'debrief',
    title: cite.text(t('review.debrief'), questions),
    ...(asked.length === 0 ? {} : { note: t('report.debrief.note') }),
    blocks: [
      ...(asked.length === 0 ? [] : [{ kind: 'list', numbered: true, claims: asked } as const]),
      {
        kind: 'part',
        title: cite.text(t('report.debrief.own'), questions),
        blocks: [
          {
            kind: 'list',
            numbered: asked.length === 0,
            claims: own.map((question) => cite.text(question, questions)),
          },
        ],
      },
    ],
  };
}
