import type { Check, Finding } from './types';

/** Longest texts that fit where they are shown, in characters. */
const LIMITS = {
  title: 36,
  question: 90,
  button: 26,
  name: 34,
  heading: 44,
  line: 80,
  sentence: 220,
} as const;

/** Texts that would be cut off or push others away on a phone. */
export const tooLong: Check = {
  code: 'SC309',
  find(s) {
    const fits = (path: string, text: string | undefined, limit: number): Finding[] =>
      text === undefined || text.length <= limit
        ? []
        : [
            {
              path,
              what: `this text has ${text.length} characters`,
              why: `there is room for ${limit}`,
              fix: 'shorten it',
            },
          ];
    const { texts, docket } = s.assembly;
    return [
      ...fits('/title', s.title, LIMITS.title),
      ...fits('/question', s.question, LIMITS.question),
      ...s.turns.cues.flatMap((x, i) => fits(`/turns/cues/${i}`, x, LIMITS.line)),
      ...s.states.flatMap((x) => [
        ...fits(`/states/${x.id}/name`, x.name, LIMITS.name),
        ...(['role', 'wants', 'fears'] as const).flatMap((k) =>
          fits(`/states/${x.id}/seat/${k}`, x.seat?.[k], LIMITS.sentence),
        ),
      ]),
      ...s.accords.flatMap((x) => [
        ...fits(`/accords/${x.id}/name`, x.name, LIMITS.name),
        ...fits(`/accords/${x.id}/honour`, x.honour, LIMITS.button),
        ...fits(`/accords/${x.id}/defect`, x.defect, LIMITS.button),
        ...fits(`/accords/${x.id}/summary`, x.summary, LIMITS.sentence),
      ]),
      ...texts.flatMap((x) => [
        ...fits(`/assembly/texts/${x.id}/title`, x.title, LIMITS.heading),
        ...fits(`/assembly/texts/${x.id}/summary`, x.summary, LIMITS.sentence),
      ]),
      ...docket.flatMap((x) => fits(`/assembly/docket/${x.id}/title`, x.title, LIMITS.heading)),
      ...s.events.flatMap((x) => [
        ...fits(`/events/${x.id}/title`, x.title, LIMITS.heading),
        ...fits(`/events/${x.id}/summary`, x.summary, LIMITS.sentence),
      ]),
      ...s.aims.flatMap((x) => fits(`/aims/${x.id}/title`, x.title, 100)),
    ];
  },
};
