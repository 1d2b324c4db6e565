/** How a page of the journey was opened: with a ticket that the sandbox gave out, or to go on with a journey. */
export type JourneyAddress =
  { kind: 'ticket'; ticket: string } | { kind: 'journey'; journeyId: string } | { kind: 'none' };

/** Reads a page's query (`location.search`). A journey comes first: its ticket has been used. */
export function readAddress(search: string): JourneyAddress {
  const query = new URLSearchParams(search);
  const journeyId = query.get('journey');
  if (journeyId) return { kind: 'journey', journeyId };
  const ticket = query.get('ticket');
  return ticket ? { kind: 'ticket', ticket } : { kind: 'none' };
}
