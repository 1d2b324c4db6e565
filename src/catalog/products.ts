/** A klavi product as the portal shows it. Texts are translated where they are shown, by `id`. */
export type Product = {
  id: string;
  name: string;
  /** File in `openapi/`; absent while the product's contract isn't in the portal. */
  contract?: string;
  /** The work fronts of the product's onboarding. */
  fronts: ('frontend' | 'backend')[];
  /** Where the product's guides start, without a locale prefix. */
  startPath: string;
};

export const products: Product[] = [
  {
    id: 'klavi-ki',
    name: 'klavi Ki',
    contract: 'klavi-ki.yaml',
    fronts: ['frontend', 'backend'],
    startPath: '/klavi-ki/inicio-rapido',
  },
  {
    id: 'klaas',
    name: 'klaaS',
    contract: 'klaas.yaml',
    fronts: ['backend'],
    startPath: '/klaas/inicio-rapido',
  },
];
