// Each region goes into the Scripts > Post-response tab of one request in Postman.

// #region accessToken
const { accessToken } = pm.response.json();
if (accessToken) pm.environment.set('accessToken', accessToken);
// #endregion

// #region linkToken
const { linkToken } = pm.response.json();
if (linkToken) pm.environment.set('linkToken', linkToken);
// #endregion

// #region klaas
const { access_token: klaasToken } = pm.response.json();
if (klaasToken) pm.environment.set('klaasToken', klaasToken);
// #endregion
