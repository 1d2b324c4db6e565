import { Fragment, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { parseBlocks, type Block } from './parseBlocks';
import { parseInline, type Inline } from './parseInline';
import styles from './styles.module.css';

/**
 * A contract's description (CommonMark) as React nodes. Its headings become bold lines: the page's
 * outline belongs to the page. HTML inside a description is shown as text.
 */
export function Markdown({ source, inline = false }: { source: string; inline?: boolean }): ReactNode {
  if (inline) return <>{renderInlines(parseInline(source))}</>;
  return <div className={styles.markdown}>{parseBlocks(source).map(renderBlock)}</div>;
}

function renderBlock(block: Block, key: number): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p key={key}>{renderInlines(parseInline(block.source))}</p>;
    case 'heading':
      return (
        <p key={key}>
          <strong>{renderInlines(parseInline(block.source))}</strong>
        </p>
      );
    case 'code':
      return (
        <pre key={key} className={styles.code}>
          <code>{block.text}</code>
        </pre>
      );
    case 'quote':
      return <blockquote key={key}>{block.blocks.map(renderBlock)}</blockquote>;
    case 'list':
      return renderList(block, key);
    case 'table':
      return renderTable(block, key);
  }
}

function renderList({ ordered, start, items }: Extract<Block, { kind: 'list' }>, key: number): ReactNode {
  const children = items.map((blocks, index) => <li key={index}>{blocks.map(renderItemBlock)}</li>);
  return ordered ? (
    <ol key={key} start={start}>
      {children}
    </ol>
  ) : (
    <ul key={key}>{children}</ul>
  );
}

/** The first paragraph of an item is its text, without a paragraph's margins. */
function renderItemBlock(block: Block, index: number): ReactNode {
  return index === 0 && block.kind === 'paragraph' ? (
    <Fragment key={index}>{renderInlines(parseInline(block.source))}</Fragment>
  ) : (
    renderBlock(block, index)
  );
}

function renderTable({ header, rows }: Extract<Block, { kind: 'table' }>, key: number): ReactNode {
  return (
    <table key={key} className={styles.table}>
      <thead>
        <tr>
          {header.map((cell, index) => (
            <th key={index}>{renderInlines(parseInline(cell))}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, index) => (
              <td key={index}>{renderInlines(parseInline(cell))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function renderInlines(nodes: Inline[]): ReactNode[] {
  return nodes.map((node, key) => {
    switch (node.kind) {
      case 'text':
        return <Fragment key={key}>{node.text}</Fragment>;
      case 'code':
        return <code key={key}>{node.text}</code>;
      case 'break':
        return <br key={key} />;
      case 'strong':
        return <strong key={key}>{renderInlines(node.children)}</strong>;
      case 'emphasis':
        return <em key={key}>{renderInlines(node.children)}</em>;
      case 'link':
        return (
          <Link key={key} to={node.href}>
            {renderInlines(node.children)}
          </Link>
        );
    }
  });
}
