import type { Environment } from './environments';

/** Who, on klavi's side, leads a phase. */
export type PhaseLead = 'sales' | 'productOwner';

/** What both sides hold when a phase ends. */
export type PhaseOutcome =
  | 'termsAligned'
  | 'kickoffScheduled'
  | 'productExplained'
  | 'questionsAnswered'
  | 'itemsRequested'
  | 'launchedForTests'
  | 'fullyAligned'
  | 'launchedForUsers';

/** A phase of a product's onboarding. Texts are translated where they are shown, by these ids. */
export type Phase = {
  id: 'agreement' | 'kickoff' | 'homologacao' | 'producao';
  lead: PhaseLead;
  /** The environment that the product is launched in during this phase. */
  environment?: Environment['id'];
  outcomes: PhaseOutcome[];
};

/** In the order in which they happen. */
export const phases: Phase[] = [
  { id: 'agreement', lead: 'sales', outcomes: ['termsAligned', 'kickoffScheduled'] },
  {
    id: 'kickoff',
    lead: 'productOwner',
    outcomes: ['productExplained', 'questionsAnswered', 'itemsRequested'],
  },
  {
    id: 'homologacao',
    lead: 'productOwner',
    environment: 'homologacao',
    outcomes: ['launchedForTests'],
  },
  {
    id: 'producao',
    lead: 'productOwner',
    environment: 'producao',
    outcomes: ['fullyAligned', 'launchedForUsers'],
  },
];
