import type { Check } from './types';

/** Texts that no docket item brings up. */
export const unused: Check = {
  code: 'SC311',
  find: (s) =>
    s.assembly.texts
      .filter((text) => !s.assembly.docket.some((item) => item.texts.includes(text.id)))
      .map((text) => ({
        path: `/assembly/texts/${text.id}`,
        what: `no docket item brings up the text "${text.id}"`,
        why: 'nobody will ever see it',
        fix: 'add an item to "docket", or remove the text',
      })),
};
