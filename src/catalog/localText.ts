/** A text of the catalogue in the portal's languages; where it is shown picks the reader's. */
export type LocalText = { 'pt-BR': string; en: string };
