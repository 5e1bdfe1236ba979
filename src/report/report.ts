import { currentLocale } from '../app/words';
import { lastHash } from '../engine';
import { Citations } from './cite';
import type { Played } from './played';
import { cautionSection } from './sections/caution';
import { conductSection } from './sections/conduct';
import { courseSection } from './sections/course';
import { debriefSection } from './sections/debrief';
import { dilemmaSection } from './sections/dilemma';
import { headlineOf, leadOf } from './sections/ending';
import { playedSection } from './sections/played';
import { sensitivitySection } from './sections/sensitivity';
import { standingsSection } from './sections/standings';
import { termsSection } from './sections/terms';
import { trustSection } from './sections/trust';
import { turningSection } from './sections/turning';
import { turnsSection } from './sections/turns';
import { wordSection } from './sections/word';
import type { Level, Report, Section } from './types';

/** The sections in reading order; one that has nothing to tell is left out. A new one is one file and one line. */
const SECTIONS: readonly ((cite: Citations, level: Level) => Section | null)[] = [
  standingsSection,
  courseSection,
  turningSection,
  turnsSection,
  conductSection,
  dilemmaSection,
  wordSection,
  trustSection,
  debriefSection,
  sensitivitySection,
  cautionSection,
  playedSection,
];

/**
 * The report of a game that was played again from its record: what happened, each claim with what it rests on, and the evidence.
 * A game that has not ended is told up to where it stands.
 * @param progress hears how many sections are written, of how many
 */
export function reportOf(
  played: Played,
  level: Level = 'school',
  progress: (done: number, of: number) => void = () => undefined,
): Report {
  const cite = new Citations(played);
  const { code, direction } = currentLocale();
  const headline = headlineOf(cite);
  const lead = leadOf(cite);
  const sections = SECTIONS.flatMap((section, done) => {
    progress(done, SECTIONS.length);
    return section(cite, level) ?? [];
  });
  const all = [...sections, termsSection(cite, sections)];
  return {
    game: played.scenario.title,
    headline,
    lead,
    level,
    language: code,
    direction,
    seed: played.game.record.seed,
    hash: lastHash(played.game.record),
    sections: all,
    evidence: cite.evidence(),
  };
}
