import { useCallback, useState } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Asked } from '../transport/askSandbox';
import type { Ask } from './types';

/** What came of the last thing done in a part of the page. */
export type Notice = { kind: 'done' | 'failed'; text: string };

export type Act = <T>(
  place: string,
  request: { method: string; path: string; body?: unknown },
  done: string | ((answer: T) => string),
) => Promise<Asked<T>>;

export type Acting = {
  notices: Partial<Record<string, Notice>>;
  /** The part that waits for an answer. */
  busy: string | undefined;
  act: Act;
  tell: (place: string, notice: Notice) => void;
};

/** Asks the sandbox to do something, reads everything anew, and remembers for each part of the page how it went. */
export function useAct(ask: Ask, refresh: () => Promise<void>): Acting {
  const [notices, setNotices] = useState<Acting['notices']>({});
  const [busy, setBusy] = useState<string>();

  const tell = useCallback((place: string, notice: Notice) => {
    // The others are about a state that is gone.
    setNotices({ [place]: notice });
  }, []);

  const act: Act = useCallback(
    async (place, { method, path, body }, done) => {
      setBusy(place);
      const asked = await ask<never>(method, path, body === undefined ? undefined : { body });
      tell(
        place,
        asked.ok
          ? { kind: 'done', text: typeof done === 'string' ? done : done(asked.body) }
          : { kind: 'failed', text: failureText(asked) },
      );
      await refresh();
      setBusy(undefined);
      return asked;
    },
    [ask, refresh, tell],
  );

  return { notices, busy, act, tell };
}

/** Why the sandbox didn't do what it was asked for, in the reader's language. */
export function failureText(failed: Exclude<Asked<unknown>, { ok: true }>): string {
  if (failed.kind === 'unreachable') {
    return translate({
      id: 'control.notice.unreachable',
      message: 'O sandbox não respondeu. Nada se perdeu: tente outra vez.',
      description: 'Sandbox panel: an action got no answer',
    });
  }
  return translate(
    {
      id: 'control.notice.refused',
      message: 'O sandbox não aceitou: {detail}',
      description: 'Sandbox panel: an action was refused; detail is the sandbox’s own message, in English',
    },
    { detail: failed.message },
  );
}
