import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/Logo';
import { Logo } from '../../components/Logo';

/** Replaced so that the logo is in the page: no image request, and the right colours from the first paint. */
export default function NavbarLogo({
  imageClassName: _image,
  titleClassName: _title,
  ...props
}: Props): ReactNode {
  return (
    <Link
      to="/"
      {...props}
      aria-label={translate({
        id: 'logo.link.label',
        message: 'klavi: página inicial do portal',
        description: 'Accessible name of the logo, which links to the home page',
      })}
    >
      <Logo />
    </Link>
  );
}
