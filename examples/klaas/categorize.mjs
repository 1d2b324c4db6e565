/**
 * Categorises everything of one end user: one call for the checking account, one for the card. Returns the categories
 * by `transactionId`, so that you keep them beside your own rows.
 */
export async function categorize({ baseUrl, token }, { uuid, institutionCode, transactions }) {
  const categories = new Map();
  for (const transactionSource of ['checking', 'creditcard']) {
    const ofSource = transactions.filter((transaction) => transaction.source === transactionSource);
    if (ofSource.length === 0) continue;
    const transactionDetails = ofSource.map(({ source: _source, ...transaction }) => transaction);
    const response = await fetch(`${baseUrl}/klaas/transaction/v2/category`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ uuid, institutionCode, transactionSource, transactionDetails }),
    });
    if (!response.ok)
      throw new Error(`klaaS did not categorise ${transactionSource}: HTTP ${response.status}`);
    const answer = await response.json();
    for (const { transactionId, category, subcategory, thirdCategory } of answer.transactionDetails) {
      categories.set(transactionId, { category, subcategory, thirdCategory });
    }
  }
  return categories;
}
