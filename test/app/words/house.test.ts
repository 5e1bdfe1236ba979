import { describe, expect, it } from 'vitest';
import { en } from '../../../src/app/words/en';
import { parseMessage } from '../../../src/app/words/message';
import type { Part } from '../../../src/app/words/message';
import { scenario } from '../../support/scenario';

/** What a reader can see of a message, whichever branch is taken; a parameter is a letter that no rule looks for. */
const written = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'tag') return written(part.body);
      return part.kind === 'choice' ? ` ${Object.values(part.cases).map(written).join(' | ')} ` : 'X';
    })
    .join('');

const sentences = Object.entries<string>(en).map(
  ([id, message]) => [id, written(parseMessage(message))] as const,
);

/** Ids with the piece of each sentence that a rule of the house refuses. */
function refused(rule: RegExp, except: RegExp = /^$/): string[] {
  return sentences.flatMap(([id, text]) => {
    const [found] = rule.exec(text) ?? [];
    return found === undefined || except.test(id) ? [] : [`${id}: ${found}`];
  });
}

/** Spellings of the other side of the ocean. */
const AMERICAN =
  /\b(?:colou?r(?<!colour)\w*|center\w*|defense|offense|favor\w*|behavior\w*|labor|honor\w*|neighbor\w*|\w+iz(?:e|es|ed|ing|ation)\b(?<!\b(?:size|sizes|sized|prize|prizes|seize|seized))|analyz\w*|catalog|fulfill\w*|traveler\w*|cancel(?:ed|ing)|model(?:ed|ing)|label(?:ed|ing)|gray|toward|afterward|license[ds]?\b(?= is| are)|skeptic\w*|judgment|percent|artifact\w*|maneuver\w*)\b/iu;

/** What the organisation calls itself. */
const NAME = 'Telecommunication Standardization Assembly';

/** Other names for things that have one: a state is no country, who has not chosen is hedging, who does not honour defects. */
const OTHER_NAMES =
  /\b(?:countr(?:y|ies)|nations?|swing states?|cheat\w*|betray\w*|free-?rid\w*|treat(?:y|ies)|co-?operat(?:e|es|ed|ion)\b|wildcards?|action points?)\b/iu;

/** Praise, blame and small talk. */
const CHATTER =
  /\b(?:well done|congratulations|great job|oops|sorry|unfortunately|bravo|good luck|you should have|simply|obviously|just click)\b/iu;

describe('the words of the house', () => {
  it('are spelt as in Britain', () => {
    expect(refused(AMERICAN)).toEqual([]);
  });

  it('have one name for a thing', () => {
    // The name of the organisation, and of a doctrine that the text quotes.
    expect(refused(OTHER_NAMES, /^gloss\.\w+\.(?:forms|means)$/)).toEqual([]);
  });

  it('neither praise nor blame nor chat', () => {
    expect(refused(CHATTER)).toEqual([]);
  });

  it('write a per cent sign without a space, a minus as a minus, and no capitals for loudness', () => {
    expect(refused(/[\dX] %/u)).toEqual([]);
    expect(refused(/(?<![\p{L}\d])-[\dX]/u)).toEqual([]);
    expect(
      refused(
        /\b(?!(?:AAP|TAP|WTSA|JSON|HTML|MPCR|RSDP)\b)[A-Z]{4,}\b/u,
        /^(?:gloss\.\w+\.forms|report\.file)$/,
      ),
    ).toEqual([]);
  });

  it('end with one full stop', () => {
    expect(refused(/(?:\.\.|,\.|;\.)(?!\.)/u)).toEqual([]);
  });

  it.each(['small-rooms', 'radio-silence', 'face-value', 'radio-silence-seminar', 'long-table'])(
    'hold in what %s says too: no shouting, British spelling, a minus as a minus',
    (id) => {
      const texts: string[] = [];
      const walk = (value: unknown, key: string): void => {
        if (typeof value === 'string') {
          if (!/^(?:id|of|url|source|accessed|sources)$/.test(key) && /\s/.test(value)) texts.push(value);
        } else if (Array.isArray(value)) for (const item of value) walk(item, key);
        else if (typeof value === 'object' && value !== null)
          for (const [name, item] of Object.entries(value)) if (name !== 'sources') walk(item, name);
      };
      walk(scenario(id), '');
      expect(texts.length).toBeGreaterThan(20);
      const bad = texts.filter(
        (text) => /!/.test(text) || AMERICAN.test(text.replace(NAME, '')) || /(?<![\p{L}\d])-\d/u.test(text),
      );
      expect(bad).toEqual([]);
    },
  );
});
