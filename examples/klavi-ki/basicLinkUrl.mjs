/** The Basic WhiteLabel address for one user. `URLSearchParams` encodes each value, `redirect_url` too. */
export function basicLinkUrl(address, user) {
  const url = new URL(address);
  url.search = new URLSearchParams({
    personal_tax_id: user.cpf,
    redirect_url: 'https://app.example.com/open-finance/return',
  }).toString();
  return url.href;
}
