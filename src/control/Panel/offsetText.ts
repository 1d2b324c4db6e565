import { translate } from '@docusaurus/Translate';
import { splitOffset, type OffsetUnit } from '../splitOffset';

/** How far the sandbox's clock is ahead of the reader's: `31 min à frente do seu`. */
export function offsetText(seconds: number): string {
  const parts = splitOffset(seconds).map(({ unit, count }) => countText(unit, count));
  if (parts.length === 0) {
    return translate({
      id: 'control.offset.none',
      message: 'igual ao seu',
      description: 'Sandbox panel: its clock is the reader’s',
    });
  }
  return translate(
    {
      id: 'control.offset.ahead',
      message: '{offset} à frente do seu',
      description: 'Sandbox panel: how far its clock is ahead of the reader’s; offset is like 1 d 2 h',
    },
    { offset: parts.join(' ') },
  );
}

function countText(unit: OffsetUnit, count: number): string {
  switch (unit) {
    case 'day':
      return translate(
        { id: 'control.offset.days', message: '{count} d', description: 'Days, abbreviated' },
        { count },
      );
    case 'hour':
      return `${count} h`;
    case 'minute':
      return `${count} min`;
    case 'second':
      return `${count} s`;
  }
}
