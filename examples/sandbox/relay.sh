# #region start
node klavi-sandbox.mjs --relay --origin https://portal.example.com
# #endregion

# #region keys
read -rs KLAVI_PRODUCAO_ACCESS_KEY && export KLAVI_PRODUCAO_ACCESS_KEY
read -rs KLAVI_PRODUCAO_SECRET_KEY && export KLAVI_PRODUCAO_SECRET_KEY
node klavi-sandbox.mjs --relay --origin https://portal.example.com
# #endregion

# #region health
curl -s http://127.0.0.1:4011/__relay/health -H 'Origin: https://portal.example.com'
# #endregion

# #region other-site
curl -s http://127.0.0.1:4011/__relay/health -H 'Origin: https://outro-site.example.com'
# #endregion

# #region other-name
curl -s http://127.0.0.1:4011/__relay/health -H 'Origin: https://portal.example.com' -H 'Host: outro-site.example.com'
# #endregion

# #region other-host
curl -s 'http://127.0.0.1:4011/__relay?url=https%3A%2F%2Foutro-host.example.com' -H 'Origin: https://portal.example.com' -H 'X-Klavi-Relay: 1'
# #endregion
