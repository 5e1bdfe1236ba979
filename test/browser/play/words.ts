import { t } from '../../../src/app/words/whole';
import type { MessageId } from '../../../src/app/words/whole';
import { loadScenario } from '../../../src/scenario';
import { shippedLibrary } from '../../../src/scenario/library-node';
import type { Scenario } from '../../../src/scenario';

/** A shipped scenario, for the words that it prints on the screen. */
export function scenario(id: string): Scenario {
  const parsed = loadScenario(id, shippedLibrary());
  if (!parsed.ok) throw new Error(`no scenario ${id}`);
  return parsed.scenario;
}

/** A sentence without parameters, by an id that is not known before the test runs. */
export const say = t as (id: MessageId) => string;

/** Matches a sentence whatever stands in it for the parameters named. */
export function anyOf(id: MessageId, ...params: string[]): RegExp {
  const open = t as (id: MessageId, params: Readonly<Record<string, string>>) => string;
  const sentence = open(id, Object.fromEntries(params.map((name) => [name, MARK])));
  return new RegExp(escaped(sentence).replaceAll(MARK, '.+'));
}

const MARK = '§';

/** Matches exactly one of several texts. */
export function oneOf(texts: readonly string[]): RegExp {
  return new RegExp(`^(?:${texts.map(escaped).join('|')})$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
