import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContract } from '../../../contract/readContract';
import type { JsonObject } from '../../../contract/types';
import { reportSuffixes } from './checkReports';

const { $defs } = readContract(
  'klavi-ki',
  parse(readFileSync('openapi/klavi-ki.yaml', 'utf8')) as JsonObject,
);

test.each([
  ['pf', 'PersonReportName'],
  ['pj', 'CompanyReportName'],
])('the reports of %s are those of %s', (prefix, schema) => {
  expect([...reportSuffixes.map((suffix) => `${prefix}_${suffix}`), 'all']).toEqual($defs[schema]?.enum);
});
