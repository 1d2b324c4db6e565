export type Answers = {
  /** Who draws the screens. */
  screens?: 'klavi' | 'ours';
  /** Whether a link is made for each user, by the partner's own application. */
  links?: 'each' | 'one';
  /** Whether a back end of the partner's can call an API. */
  backEnd?: 'yes' | 'no';
};

export type Mode = 'basic' | 'advance' | 'api';

/** Why a mode fits; `blocked` is a mode that was wanted and can't be had yet. */
export type Reason = 'ready' | 'perUser' | 'ownScreens' | 'blocked';

export type Recommendation = { mode: Mode; reason: Reason };

/** The mode for what was answered so far; nothing until the answers settle it. */
export function recommendMode({ screens, links, backEnd }: Answers): Recommendation | undefined {
  if (screens === undefined) return undefined;
  if (screens === 'klavi' && links === 'one') return { mode: 'basic', reason: 'ready' };
  if (screens === 'klavi' && links === undefined) return undefined;
  if (backEnd === undefined) return undefined;
  if (backEnd === 'no') return { mode: 'basic', reason: 'blocked' };
  return screens === 'ours' ? { mode: 'api', reason: 'ownScreens' } : { mode: 'advance', reason: 'perUser' };
}

/** The questions still worth asking: an answer that changes nothing isn't asked for. */
export function openQuestions({ screens, links }: Answers): (keyof Answers)[] {
  if (screens === 'ours') return ['screens', 'backEnd'];
  return links === 'one' ? ['screens', 'links'] : ['screens', 'links', 'backEnd'];
}
