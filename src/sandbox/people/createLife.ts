import { findPersona, type Persona } from '../../catalog/personas';
import { createDice, type Dice } from './createDice';
import { companies, firstNames, people, sampleCompanies, sampleSurnames } from './invented';
import { createCnpj, createCpf } from './taxIds';
import type { Names } from './movement';
import type { Cents, PersonType } from './types';

export type Payee = { name: string; taxId: string };

/** What is true of a person or company wherever it banks. */
export type Life = {
  taxId: string;
  personType: PersonType;
  name: string;
  persona?: Persona;
  profile: Persona['profile'];
  /** What every hash of this life begins with. */
  root: string;
  /** Net, in a usual month: a salary, what clients pay, a company's sales. */
  income: Cents;
  employer: Payee;
  /** Of a company, with their net salaries. */
  employees: (Payee & { salary: Cents })[];
  /** Of a company: who takes its profits. */
  owner: Payee;
  retired: boolean;
  hasCar: boolean;
  hasChildren: boolean;
  ownsHome: boolean;
  names: Names;
};

/** Ana works at Loja Exemplo: her salary is the same line on both statements. */
const anaSalary = 520_000;
const ana: Payee = { name: 'ANA EXEMPLO', taxId: '11144477735' };

export function createLife(taxId: string, seed: string): Life {
  const persona = findPersona(taxId);
  const isCompany = taxId.length === 14;
  const root = `${seed}|${taxId}`;
  const dice = createDice(root);
  const profile = persona?.profile ?? (isCompany ? 'company' : 'salary');
  const name = persona?.companyName ?? persona?.name ?? inventName(dice, isCompany);
  const income = chooseIncome(profile, persona?.id, dice);
  const employer = dice.pick(companies);
  const life: Life = {
    taxId,
    personType: isCompany ? 'PESSOA_JURIDICA' : 'PESSOA_NATURAL',
    name,
    persona,
    profile,
    root,
    income,
    employer: { name: employer, taxId: createCnpj(employer) },
    employees: [],
    owner: ana,
    retired: !persona && dice.chance(0.08),
    hasCar: dice.chance(0.5),
    hasChildren: dice.chance(0.3),
    ownsHome: dice.chance(0.4),
    names: {
      people: pickSome(people, 9, dice),
      companies: pickSome(companies, 7, dice),
      self: toStatementName(name),
    },
  };
  if (persona?.id === 'ana') life.employer = { name: 'LOJA EXEMPLO', taxId: '11222333000181' };
  if (isCompany) life.employees = hire(life, dice);
  const [first = ''] = life.names.people;
  if (isCompany && !persona) life.owner = { name: first, taxId: createCpf(first) };
  return life;
}

/** Capitals without accents, as statements write names. */
export function toStatementName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toUpperCase();
}

function inventName(dice: Dice, isCompany: boolean): string {
  const surname = dice.pick(sampleSurnames);
  return isCompany ? `${dice.pick(sampleCompanies)} ${surname}` : `${dice.pick(firstNames)} ${surname}`;
}

function chooseIncome(profile: Persona['profile'], id: string | undefined, dice: Dice): Cents {
  if (id === 'ana') return anaSalary;
  if (id === 'company') return 8_600_000;
  if (profile === 'many') return 3_800_000;
  if (profile === 'company') return dice.whole(60, 160) * 100_000;
  if (profile === 'freelancer') return dice.whole(55, 85) * 10_000;
  // Most people earn little, a few earn much.
  return 210_000 + Math.round(1_200_000 * dice.next() ** 2.2);
}

/** Salaries come to about a sixth of the sales. */
function hire({ income, persona }: Life, dice: Dice): Life['employees'] {
  const staff = pickSome(people, dice.whole(3, 5), dice).map((name) => ({
    name,
    taxId: createCpf(name),
    salary: Math.round((income / 6 / 5) * (0.7 + 0.6 * dice.next())),
  }));
  return persona ? [{ ...ana, salary: anaSalary }, ...staff.slice(1)] : staff;
}

function pickSome<Value>(values: readonly Value[], count: number, dice: Dice): Value[] {
  const rest = [...values];
  return Array.from({ length: count }, () => rest.splice(dice.whole(0, rest.length - 1), 1)).flat();
}
