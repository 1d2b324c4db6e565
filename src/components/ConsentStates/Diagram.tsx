import type { ReactNode } from 'react';
import clsx from 'clsx';
import { consentStates, type ConsentStatus } from './consentStates';
import { causes } from './stateTexts';
import styles from './styles.module.css';

type Box = { x: number; y: number; width: number };

const height = 58;

/** The way to AUTHORISED goes down on the left, the ends stand on the right. */
const boxes: Record<ConsentStatus, Box> = {
  STARTED: { x: 2, y: 44, width: 262 },
  AWAITING_AUTHORISATION: { x: 2, y: 152, width: 262 },
  AWAITING_LGPD_AUTHORISATION: { x: 2, y: 260, width: 262 },
  AUTHORISED: { x: 2, y: 410, width: 262 },
  REJECTED: { x: 554, y: 96, width: 184 },
  ERROR: { x: 554, y: 200, width: 184 },
  EXPIRED: { x: 554, y: 324, width: 184 },
  REVOKED: { x: 554, y: 410, width: 184 },
  DELETED_BY_USER: { x: 554, y: 496, width: 184 },
};

const down: ConsentStatus[] = ['AWAITING_AUTHORISATION', 'AWAITING_LGPD_AUTHORISATION', 'AUTHORISED'];

/** Arrows to the ends: where each leaves the trunk of its group. */
const ends: { status: ConsentStatus; trunk: number; from: number }[] = [
  { status: 'REJECTED', trunk: 294, from: 181 },
  { status: 'ERROR', trunk: 294, from: 181 },
  { status: 'EXPIRED', trunk: 294, from: 439 },
  { status: 'REVOKED', trunk: 294, from: 439 },
  { status: 'DELETED_BY_USER', trunk: 294, from: 439 },
];

/** The state machine as a drawing. Decorative: the list below says the same. */
export function Diagram(): ReactNode {
  const texts = causes();
  return (
    <svg className={styles.diagram} viewBox="0 0 740 556" aria-hidden="true" focusable="false">
      <defs>
        <marker
          id="consentArrow"
          viewBox="0 0 10 10"
          refX="8.5"
          refY="5"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M1 1l7.5 4L1 9" className={styles.head} />
        </marker>
      </defs>
      <g className={styles.arrows}>
        <path d={`M32 8V${boxes.STARTED.y - 4}`} markerEnd="url(#consentArrow)" />
        {down.map((status, index) => {
          const above = boxes[consentStates[index]?.status ?? 'STARTED'];
          return (
            <path
              key={status}
              d={`M32 ${above.y + height}V${boxes[status].y - 4}`}
              markerEnd="url(#consentArrow)"
            />
          );
        })}
        {ends.map(({ status, trunk, from }) => (
          <path key={status} d={toBranch(trunk, from, boxes[status])} markerEnd="url(#consentArrow)" />
        ))}
        {/* Whatever the status on the way, it can end: one brace for the three. */}
        <path className={styles.brace} d="M270 48h8q8 0 8 8v117q0 8 8 8q-8 0-8 8v117q0 8-8 8h-8" />
        <path d="M264 439h30" />
      </g>
      <g className={styles.labels}>
        <text x="46" y="26">
          {texts.STARTED}
        </text>
        {down.map((status) => (
          <text key={status} x="46" y={boxes[status].y - (status === 'AUTHORISED' ? 41 : 20)}>
            {texts[status]}
          </text>
        ))}
        {ends.map(({ status }) => (
          <text key={status} x="310" y={boxes[status].y + height / 2 - 10}>
            {texts[status]}
          </text>
        ))}
      </g>
      {consentStates.map(({ status, stage }) => {
        const { x, y, width } = boxes[status];
        return (
          <g key={status} className={clsx(styles.box, styles[stage])}>
            <rect x={x} y={y} width={width} height={height} rx="16" />
            {stage === 'final' && (
              <rect
                x={x + 5}
                y={y + 5}
                width={width - 10}
                height={height - 10}
                rx="11"
                className={styles.inner}
              />
            )}
            <text x={x + width / 2} y={y + height / 2 + 5} textAnchor="middle">
              {status}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** From the trunk up or down, round the corner, and right to the box. */
function toBranch(trunk: number, from: number, box: Box): string {
  const to = box.y + height / 2;
  const end = box.x - 4;
  if (to === from) return `M${trunk} ${from}H${end}`;
  const bend = to < from ? -12 : 12;
  return `M${trunk} ${from}V${to - bend}q0 ${bend} 12 ${bend}H${end}`;
}
