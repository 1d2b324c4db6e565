import type { OpenPoint } from './openPoint';

/** The points as text for an e-mail or a chat: numbered, each with where it appears, as full addresses. */
export function toPlainList(title: string, points: OpenPoint[], toAddress: (path: string) => string): string {
  const lines = points.map(({ text, places }, index) => {
    const where = places.map(({ label, path }) => `   - ${label}: ${toAddress(path)}`);
    return [`${index + 1}. ${text}`, ...where].join('\n');
  });
  return `${title}\n\n${lines.join('\n\n')}\n`;
}
