import type { Segment } from '../../../src/contract/jsonPointer';
import type { Problem } from '../problem';
import type { YamlSource } from '../parseYaml';

/** What a rule finds wrong, and where in the document. */
export type Finding = { segments: Segment[]; rule: string; reason: string };

/** Places findings in the file that they are about. */
export function placeFindings(source: YamlSource, findings: Finding[]): Problem[] {
  return findings.map(({ segments, rule, reason }) => ({
    file: source.file,
    ...source.locate(segments),
    rule,
    reason,
  }));
}
