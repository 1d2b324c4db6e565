import { requireEnvironment, type EnvironmentId } from '../catalog/environments';

/** Whether a call goes where keys are worth something. */
export function isReal(environment: EnvironmentId): boolean {
  return !requireEnvironment(environment).simulated;
}
