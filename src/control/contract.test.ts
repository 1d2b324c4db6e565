import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { contractableReports } from './contractableReports';
import { defaultSettings } from './defaultSettings';
import { failureChoices } from './failureChoices';

const { paths, components } = parse(
  readFileSync(new URL('../../openapi/sandbox-control.yaml', import.meta.url), 'utf8'),
);

it('starts from the settings that the contract shows first', () => {
  const { examples } = paths['/settings'].get.responses['200'].content['application/json'];
  expect(examples.padrao.value).toEqual(defaultSettings);
});

it('offers the reports of the contract, all of them', () => {
  const { enum: known } = components.schemas.ContractedReports.items;
  expect(contractableReports.toSorted()).toEqual(known.toSorted());
});

it('offers the failures of the contract, all of them', () => {
  const { status, statusCode } = components.schemas.PlannedFailure.properties;
  const offered = new Set(failureChoices.map((choice) => choice.status));
  expect([...offered].toSorted()).toEqual(status.enum);
  const codes = failureChoices.flatMap((choice) => ('statusCode' in choice ? [choice.statusCode] : []));
  expect(codes).toEqual(statusCode.enum);
});
