import type { ReactNode } from 'react';
import type { JourneyScreen } from '../types';
import { Authorise } from './Authorise';
import { Closed } from './Closed';
import { Confirm } from './Confirm';
import { Failure } from './Failure';
import { Identify } from './Identify';
import { Institutions } from './Institutions';
import { Lgpd } from './Lgpd';
import { Login } from './Login';
import type { ScreenProps } from './screenProps';
import { Success } from './Success';
import { Welcome } from './Welcome';

const screens: Record<JourneyScreen, (props: ScreenProps) => ReactNode> = {
  welcome: Welcome,
  identify: Identify,
  institutions: Institutions,
  confirm: Confirm,
  login: Login,
  authorise: Authorise,
  lgpd: Lgpd,
  success: Success,
  failure: Failure,
  closed: Closed,
};

/** The screen on which a journey stands. */
export function Screen(props: ScreenProps): ReactNode {
  const Current = screens[props.view.screen];
  return <Current {...props} />;
}
