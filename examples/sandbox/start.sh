# #region start
node klavi-sandbox.mjs
# #endregion

# #region keep
node klavi-sandbox.mjs --port 4011 --state estado.json
# #endregion

# #region allow
node klavi-sandbox.mjs --allow-host meu-servidor.example.com
# #endregion
