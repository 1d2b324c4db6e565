/** Wider lines are cut: one line of 5 MB is no line that anybody reads, and browsers choke on it. */
const MAX_WIDTH = 200;

/** The lines of a text as rows of a list; a long one goes on in the next rows. */
export function cutLines(text: string): string[] {
  const rows: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.length <= MAX_WIDTH) rows.push(line);
    else for (let at = 0; at < line.length; at += MAX_WIDTH) rows.push(line.slice(at, at + MAX_WIDTH));
  }
  return rows;
}
