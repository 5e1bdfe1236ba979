import { writeFileSync } from 'node:fs';
import { referencePage, schemaText } from '../../src/scenario';

/** Writes the pages that are made from the scenario schema; a test says when they are out of date. */
writeFileSync(new URL('../../docs/scenario.schema.json', import.meta.url), schemaText());
writeFileSync(new URL('../../docs/scenarios.md', import.meta.url), referencePage());
