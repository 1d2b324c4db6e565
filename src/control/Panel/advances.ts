import { translate } from '@docusaurus/Translate';

/** How far the clock can be put forward with one press, and what is worth seeing then. */
export function advances(): { seconds: number; label: string; effect: string }[] {
  return [
    {
      seconds: 60,
      label: translate({
        id: 'control.advance.minute',
        message: '+1 min',
        description: 'Sandbox panel: puts the clock forward',
      }),
      effect: translate({
        id: 'control.advance.minuteEffect',
        message: 'relatórios lentos saem',
        description: 'Sandbox panel: what a minute does; short',
      }),
    },
    {
      seconds: 600,
      label: translate({
        id: 'control.advance.tenMinutes',
        message: '+10 min',
        description: 'Sandbox panel: puts the clock forward',
      }),
      effect: translate({
        id: 'control.advance.tenMinutesEffect',
        message: 'Elisa vence, Gabriela revoga',
        description: 'Sandbox panel: what ten minutes do to the consents of two test people; short',
      }),
    },
    {
      seconds: 1800,
      label: translate({
        id: 'control.advance.halfHour',
        message: '+30 min',
        description: 'Sandbox panel: puts the clock forward',
      }),
      effect: translate({
        id: 'control.advance.halfHourEffect',
        message: 'links e tokens expiram',
        description: 'Sandbox panel: what half an hour does; short',
      }),
    },
    {
      seconds: 3600,
      label: translate({
        id: 'control.advance.hour',
        message: '+1 h',
        description: 'Sandbox panel: puts the clock forward',
      }),
      effect: translate({
        id: 'control.advance.hourEffect',
        message: 'quem espera é rejeitado',
        description: 'Sandbox panel: what an hour does to consents that wait; short',
      }),
    },
    {
      seconds: 86_400,
      label: translate({
        id: 'control.advance.day',
        message: '+1 dia',
        description: 'Sandbox panel: puts the clock forward',
      }),
      effect: translate({
        id: 'control.advance.dayEffect',
        message: 'novas transações',
        description: 'Sandbox panel: what a day does; short',
      }),
    },
    {
      // 366 days, so that no consent of 12 months is left over in a leap year.
      seconds: 31_622_400,
      label: translate({
        id: 'control.advance.year',
        message: '+12 meses',
        description: 'Sandbox panel: puts the clock forward',
      }),
      effect: translate({
        id: 'control.advance.yearEffect',
        message: 'consentimentos vencem',
        description: 'Sandbox panel: what twelve months do; short',
      }),
    },
  ];
}
