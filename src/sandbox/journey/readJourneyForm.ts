import type { JourneyStep } from './types';

/** The steps that carry nothing but their name. */
const plain = [
  'continue',
  'login',
  'refuse',
  'acceptLgpd',
  'refuseLgpd',
  'connectMore',
  'back',
  'exit',
] as const;

/**
 * The step that a posted form takes; `undefined` when it is none, lacks a field or has a wrong one. Tax ids may be
 * written with dots and dashes. Whether the screen offers the step, and what the values name, is the journey's to say.
 */
export function readJourneyForm(form: URLSearchParams): JourneyStep | undefined {
  const action = readOne(form, 'action');
  const simple = plain.find((name) => name === action);
  if (simple !== undefined) return { action: simple };
  switch (action) {
    case 'identify':
      return readIdentity(form);
    case 'chooseInstitution': {
      const institutionCode = readOne(form, 'institutionCode');
      return institutionCode ? { action, institutionCode } : undefined;
    }
    case 'confirm': {
      const months = readOne(form, 'validityPeriod');
      if (months !== '0' && months !== '12') return undefined;
      return { action, validityPeriod: months === '0' ? 0 : 12 };
    }
    case 'authorise': {
      const permissions = readAll(form, 'permissions');
      // To share nothing is to refuse, which has a button of its own.
      if (permissions.length === 0) return undefined;
      return { action, permissions, accountIds: readAll(form, 'accountIds') };
    }
    default:
      return undefined;
  }
}

function readIdentity(form: URLSearchParams): JourneyStep | undefined {
  const personalTaxId = readDigits(readOne(form, 'personalTaxId'), 11);
  const business = form.has('businessTaxId') ? readOne(form, 'businessTaxId')?.trim() : '';
  if (personalTaxId === undefined || business === undefined) return undefined;
  if (business === '') return { action: 'identify', personalTaxId };
  const businessTaxId = readDigits(business, 14);
  return businessTaxId === undefined ? undefined : { action: 'identify', personalTaxId, businessTaxId };
}

/** The digits of a tax id, when there are exactly so many and nothing else but how people write them. */
function readDigits(text: string | undefined, count: number): string | undefined {
  const digits = text?.trim().replace(/(?<=\d)[./-](?=\d)/g, '');
  return digits !== undefined && /^\d+$/.test(digits) && digits.length === count ? digits : undefined;
}

/** A field that a form has once; sent twice it says nothing. */
function readOne(form: URLSearchParams, name: string): string | undefined {
  const [value, ...others] = form.getAll(name);
  return others.length === 0 ? value : undefined;
}

function readAll(form: URLSearchParams, name: string): string[] {
  return [...new Set(form.getAll(name).filter((value) => value !== ''))];
}
