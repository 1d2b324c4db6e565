import { expectTypeOf, test } from 'vitest';
import type * as bank from '../../../bank/types';
import type * as sandbox from '../../../sandbox/journey/types';

// Checked by `npm run typecheck`: the room of the screens may not import the sandbox, so it has these types twice.
test('the screens and the sandbox mean the same by a journey', () => {
  expectTypeOf<bank.JourneyView>().toEqualTypeOf<sandbox.JourneyView>();
  expectTypeOf<bank.JourneyStep>().toEqualTypeOf<sandbox.JourneyStep>();
});
