import { translate } from '@docusaurus/Translate';
import type { failureChoices } from '../failureChoices';

/** A refusal and where it shows. */
export function failureChoiceText(value: (typeof failureChoices)[number]['value']): string {
  switch (value) {
    case '429':
      return translate({
        id: 'control.failureChoice.429',
        message: '429, chamadas demais',
        description: 'Sandbox panel: a refusal to choose',
      });
    case '500':
      return translate({
        id: 'control.failureChoice.500',
        message: '500, erro do servidor',
        description: 'Sandbox panel: a refusal to choose',
      });
    case '503':
      return translate({
        id: 'control.failureChoice.503',
        message: '503, fora do ar',
        description: 'Sandbox panel: a refusal to choose',
      });
    case '4003':
      return translate({
        id: 'control.failureChoice.4003',
        message: '416 com 4003, ao criar consentimento',
        description: 'Sandbox panel: a refusal to choose',
      });
    case '4007':
      return translate({
        id: 'control.failureChoice.4007',
        message: '416 com 4007, ao pedir relatório',
        description: 'Sandbox panel: a refusal to choose',
      });
    case '4008':
      return translate({
        id: 'control.failureChoice.4008',
        message: '416 com 4008, ao pedir relatório',
        description: 'Sandbox panel: a refusal to choose',
      });
    case '4009':
      return translate({
        id: 'control.failureChoice.4009',
        message: '416 com 4009, ao pedir relatório',
        description: 'Sandbox panel: a refusal to choose',
      });
  }
}
