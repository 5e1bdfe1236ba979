import { writeFileSync } from 'node:fs';
import { caseSchemaText, referencePage, schemaText } from '../../src/scenario';
import { coveragePage, readCoverage } from './coverage';

/** Writes the pages that are made from the scenario schema and from data; tests say when they are out of date. */
writeFileSync(new URL('../../docs/scenario.schema.json', import.meta.url), schemaText());
writeFileSync(new URL('../../docs/scenarios.md', import.meta.url), referencePage());
writeFileSync(new URL('../../docs/coverage.md', import.meta.url), coveragePage(readCoverage()));
writeFileSync(new URL('../../docs/case.schema.json', import.meta.url), caseSchemaText());
