/** An ISO 8601 date-time as the day that it is in Brasília: `24 de novembro de 2027`. What is no date stays as it is. */
export function formatDay(iso: string, locale: string): string {
  return format(iso, locale, { dateStyle: 'long' });
}

/** An ISO 8601 date-time as the hour and minute that it is in Brasília: `14:30`. */
export function formatHour(iso: string, locale: string): string {
  return format(iso, locale, { timeStyle: 'short' });
}

function format(iso: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  // The portal's English is British.
  const language = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'America/Sao_Paulo' }).format(time);
}
