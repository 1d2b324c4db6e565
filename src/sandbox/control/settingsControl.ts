import { institutions } from '../../catalog/institutions';
import { isJsonObject } from '../../contract/isJsonObject';
import { badRequest } from '../apiError';
import { mergeSettings, type SettingsChange } from '../settings';
import { ok, type ControlBehaviour } from './control';

/** `GET /control/settings` */
export const readSettings: ControlBehaviour = (_call, { workspace }) => ok(workspace.state().settings);

/** `PATCH /control/settings`: what the body leaves out stays as it is. */
export const changeSettings: ControlBehaviour = ({ body }, { workspace }) => {
  // The contract has checked its shape.
  const change = (isJsonObject(body) ? body : {}) as SettingsChange;
  const unknown = change.brokenInstitutions?.find(
    (code) => !institutions.some(({ institutionCode }) => institutionCode === code),
  );
  if (unknown !== undefined) throw badRequest(`There is no institution ${unknown}`);
  const settings = mergeSettings(workspace.state().settings, change);
  workspace.change({ settings });
  return ok(settings);
};
