import { t } from '../../app/words';
import type { Citations } from '../cite';
import type { Section } from '../types';

/** The scenario's own questions for afterwards. */
export function debriefSection(cite: Citations): Section {
  const { teacher } = cite.played.scenario;
  return {
    id: 'debrief',
    title: cite.text(t('review.debrief'), cite.path('/teacher/debrief')),
    blocks: [
      {
        kind: 'list',
        numbered: true,
        claims: teacher.debrief.map((question) => cite.text(question, cite.path('/teacher/debrief'))),
      },
    ],
  };
}
