import { fetchScenario, type LoadedScenario } from '../../store';
import { scenarioFromText } from '../../store/scenarios';

/** The scenario that a room plays: a shipped one, or one whose text came with the message. */
export async function loadFor(id: string, text: string | undefined): Promise<LoadedScenario | undefined> {
  if (text === undefined) return fetchScenario(id).catch(() => undefined);
  const own = await scenarioFromText(id, text);
  return own.ok ? own.scenario : undefined;
}
