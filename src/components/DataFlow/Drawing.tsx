import { type ReactNode, useId } from 'react';
import clsx from 'clsx';
import type { Layout, PartyId } from './layouts';
import styles from './styles.module.css';

/** The parties and the numbered ways between them. The list below says the same in words. */
export function Drawing({
  layout,
  names,
  deviceName,
  className,
}: {
  layout: Layout;
  names: Record<PartyId, string>;
  deviceName: string;
  className?: string;
}): ReactNode {
  const arrow = useId();
  const [width, height] = layout.size;
  const [deviceX, deviceY, deviceWidth, deviceHeight] = layout.device;
  return (
    <svg
      className={clsx(styles.drawing, className)}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <marker
          id={arrow}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path className={styles.arrow} d="M0 0L10 5L0 10Z" />
        </marker>
      </defs>
      <rect
        className={styles.device}
        x={deviceX}
        y={deviceY}
        width={deviceWidth}
        height={deviceHeight}
        rx="24"
      />
      <text className={styles.deviceName} x={deviceX + 16} y={deviceY + 24}>
        {deviceName}
      </text>
      {layout.hops.map(({ line, bothWays }) => (
        <path
          key={line}
          className={styles.line}
          d={line}
          markerEnd={`url(#${arrow})`}
          {...(bothWays && { markerStart: `url(#${arrow})` })}
        />
      ))}
      {Object.entries(layout.boxes).map(([party, [x, y, boxWidth, boxHeight]]) => (
        <g key={party} className={party === 'klavi' ? styles.klavi : styles.party}>
          <rect x={x} y={y} width={boxWidth} height={boxHeight} rx="18" />
          <text x={x + boxWidth / 2} y={y + boxHeight / 2}>
            {names[party as PartyId]}
          </text>
        </g>
      ))}
      {layout.hops.map(({ at: [x, y] }, index) => (
        <g key={index} className={styles.number}>
          <rect x={x - 13} y={y - 13} width="26" height="26" rx="9" />
          <text x={x} y={y}>
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
