import type { JourneyScreen, JourneyView } from './types';

export type StageId = 'choose' | 'bank' | 'lgpd' | 'end';

export type Stage = { id: StageId; place: 'done' | 'current' | 'ahead' };

const stageOf: Partial<Record<JourneyScreen, StageId>> = {
  welcome: 'choose',
  identify: 'choose',
  institutions: 'choose',
  confirm: 'choose',
  login: 'bank',
  authorise: 'bank',
  lgpd: 'lgpd',
  success: 'end',
};

/** How far a journey has come. API Only starts at the bank. None for a journey that broke off. */
export function toStages({ screen, mode }: Pick<JourneyView, 'screen' | 'mode'>): Stage[] {
  const stages: StageId[] = mode === 'link' ? ['choose', 'bank', 'lgpd', 'end'] : ['bank', 'lgpd', 'end'];
  const current = stages.findIndex((id) => id === stageOf[screen]);
  if (current < 0) return [];
  return stages.map((id, index) => ({
    id,
    place: index === current ? 'current' : index < current ? 'done' : 'ahead',
  }));
}
