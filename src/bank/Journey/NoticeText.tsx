import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { Notice } from '../createJourney';
import styles from './styles.module.css';

/** Why a step didn't lead where it seemed to. The region is always there, so that what comes into it is read out. */
export function NoticeText({ notice }: { notice: Notice | undefined }): ReactNode {
  return (
    <div className={styles.notice} role="alert">
      {notice && <p>{noticeText(notice)}</p>}
    </div>
  );
}

function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'movedOn':
      return translate({
        id: 'bank.notice.movedOn',
        message: 'A jornada já tinha seguido adiante, talvez em outra aba. Esta é a tela em que ela está.',
        description: 'Simulated journey: a step came too late',
      });
    case 'unreachable':
      return translate({
        id: 'bank.notice.unreachable',
        message: 'O sandbox não respondeu. Nada se perdeu: tente outra vez.',
        description: 'Simulated journey: a step got no answer',
      });
    case 'refused':
      return translate(
        {
          id: 'bank.notice.refused',
          message: 'O sandbox não aceitou: {detail}',
          description: 'Simulated journey: a step was refused; detail is the sandbox’s own message',
        },
        { detail: notice.detail },
      );
  }
}
