import { translate } from '@docusaurus/Translate';

/** The items that a client sends, in the order of the drawing's numbers. */
export function itemTexts(): { name: string; example: string }[] {
  return [
    {
      name: translate({
        id: 'brandedScreen.logo.name',
        message: 'Logo',
        description: 'Drawing of what can be customised: an item',
      }),
      example: translate({
        id: 'brandedScreen.logo.example',
        message: 'diz de quem é a tela',
        description: 'Drawing of what can be customised: what the logo does',
      }),
    },
    {
      name: translate({
        id: 'brandedScreen.photo.name',
        message: 'Foto',
        description: 'Drawing of what can be customised: an item',
      }),
      example: translate({
        id: 'brandedScreen.photo.example',
        message: 'a imagem que o seu cliente reconhece',
        description: 'Drawing of what can be customised: what the photo does',
      }),
    },
    {
      name: translate({
        id: 'brandedScreen.text.name',
        message: 'Textos',
        description: 'Drawing of what can be customised: an item',
      }),
      example: translate({
        id: 'brandedScreen.text.example',
        message: 'o convite, no seu tom',
        description: 'Drawing of what can be customised: what the texts do',
      }),
    },
    {
      name: translate({
        id: 'brandedScreen.font.name',
        message: 'Fonte',
        description: 'Drawing of what can be customised: an item, the typeface',
      }),
      example: translate({
        id: 'brandedScreen.font.example',
        message: 'as letras do seu site',
        description: 'Drawing of what can be customised: what the font does',
      }),
    },
    {
      name: translate({
        id: 'brandedScreen.colour.name',
        message: 'Cor primária',
        description: 'Drawing of what can be customised: an item',
      }),
      example: translate({
        id: 'brandedScreen.colour.example',
        message: 'botões e destaques',
        description: 'Drawing of what can be customised: what the primary colour does',
      }),
    },
  ];
}
