import { translate } from '@docusaurus/Translate';

export const panelTabs = ['environment', 'variables', 'history', 'ledger'] as const;

export type PanelTab = (typeof panelTabs)[number];

export function tabText(tab: PanelTab): string {
  switch (tab) {
    case 'environment':
      return translate({
        id: 'playground.panel.environment',
        message: 'Ambiente e chaves',
        description: 'Tab of the consoles’ panel',
      });
    case 'variables':
      return translate({
        id: 'playground.panel.variables',
        message: 'Variáveis',
        description: 'Tab of the consoles’ panel',
      });
    case 'history':
      return translate({
        id: 'playground.panel.history',
        message: 'Histórico',
        description: 'Tab of the consoles’ panel',
      });
    case 'ledger':
      return translate({
        id: 'playground.panel.ledger',
        message: 'Registro',
        description: 'Tab of the consoles’ panel: the list of every request sent',
      });
  }
}
