import { journeyPageProblems } from './journeyPageProblems';
import { readJourneyForm } from './readJourneyForm';
import type { JourneyView } from './types';

export type JourneyProblem = { field?: string; message: string };

/** Draws a screen as a whole HTML document; its forms POST to `action`. With `problems`, what was sent stands in them. */
export type RenderJourney = (
  view: JourneyView,
  context: { action: string; problems?: JourneyProblem[]; form?: URLSearchParams },
) => string;

export type JourneyPages = {
  basePath: string;
  render: RenderJourney;
  /** The sandbox itself: pages do nothing but what its control operations do. */
  ask(request: Request): Promise<Response>;
};

/**
 * The journey for a browser without the portal: `GET <base>/journey/open/{ticket}` begins, `GET <base>/journey/{id}`
 * shows, `POST` goes a step on. Every step ends in a redirect, so that going back or reloading repeats nothing.
 */
export async function answerJourneyPage(request: Request, pages: JourneyPages): Promise<Response> {
  const url = new URL(request.url);
  const [first = '', second = ''] = url.pathname.slice(`${pages.basePath}/journey/`.length).split('/');
  const control = (method: string, path: string, body?: unknown) =>
    askControl(pages, `${url.origin}${pages.basePath}/control/journeys${path}`, method, body);

  if (first === 'open') {
    const opened = await control('POST', '', { ticket: second });
    return opened.ok ? goTo(pages, opened.view.journeyId) : show(pages, toClosed(opened.message), 409);
  }
  if (request.method === 'POST') {
    const form = new URLSearchParams(await request.text());
    const step = readJourneyForm(form);
    const stepped = step && (await control('POST', `/${first}/steps`, step));
    const problems = step ? listProblems(stepped) : journeyPageProblems(form);
    // Also for a step that the screen no longer offers (a second click, an old tab): show where the journey stands.
    if (problems.length === 0) return goTo(pages, first);
    const read = await control('GET', `/${first}`);
    return read.ok
      ? show(pages, read.view, 400, { problems, form })
      : show(pages, toClosed(read.message), 404);
  }
  const read = await control('GET', `/${first}`);
  return read.ok ? show(pages, read.view, 200) : show(pages, toClosed(read.message), 404);
}

/** What the journey itself had against a step, in its own words. */
function listProblems(stepped: Asked | undefined): JourneyProblem[] {
  return stepped && !stepped.ok && stepped.status !== 409 ? [{ message: stepped.message }] : [];
}

type Asked = { ok: true; view: JourneyView } | { ok: false; status: number; message: string };

async function askControl({ ask }: JourneyPages, url: string, method: string, body: unknown): Promise<Asked> {
  const init =
    body === undefined
      ? { method }
      : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await ask(new Request(url, init));
  const answer = (await response.json()) as unknown;
  if (response.ok) return { ok: true, view: answer as JourneyView };
  return { ok: false, status: response.status, message: String((answer as { message?: unknown }).message) };
}

function goTo({ basePath }: JourneyPages, journeyId: string): Response {
  return new Response(null, {
    status: 303,
    headers: {
      Location: `${basePath}/journey/${encodeURIComponent(journeyId)}`,
      'Cache-Control': 'no-store',
      'X-Klavi-Sandbox': 'simulated',
    },
  });
}

function show(
  { basePath, render }: JourneyPages,
  view: JourneyView,
  status: number,
  more: { problems?: JourneyProblem[]; form?: URLSearchParams } = {},
): Response {
  const action = `${basePath}/journey/${encodeURIComponent(view.journeyId)}`;
  return new Response(render(view, { action, ...more }), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Klavi-Sandbox': 'simulated',
      'Referrer-Policy': 'no-referrer',
      'X-Frame-Options': 'DENY',
    },
  });
}

/** A journey that isn't there (any more): only its reason can be shown. */
function toClosed(message: string): JourneyView {
  return {
    journeyId: '',
    screen: 'closed',
    mode: 'consent',
    linkId: '',
    error: 'closed',
    errorDescription: message,
  };
}
