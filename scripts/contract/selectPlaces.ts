import { jsonpath } from 'json-p3';
import type { SelectPlaces } from '../../src/contract/applyOverlay';

/** What a JSONPath (RFC 9535) selects, by json-p3. */
export const selectPlaces: SelectPlaces = (target, document) => jsonpath.query(target, document).locations();
